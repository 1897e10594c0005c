package lapor.response;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.metric.Status;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** {@code response_curve.csv}. */
public final class CurveFile {
    private static final List<String> COLUMNS =
            List.of("agency_id", "period", "working_days", "answered_share", "low", "high", "at_risk", "status");
    private static final double MOST = 1e15;

    private CurveFile() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, Collection<CurveRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(CurveFile::cells));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<CurveRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), CurveFile::row);
    }

    private static List<String> cells(CurveRow row) {
        return List.of(
                Cell.text(row.agencyId()),
                Cell.text(row.period()),
                Cell.number(row.workingDays()),
                Cell.number(row.answered()),
                Cell.number(row.low()),
                Cell.number(row.high()),
                Cell.number(row.atRisk()),
                row.status().code());
    }

    private static CurveRow row(CsvRow row) {
        OptionalDouble atRisk = row.findNumber("at_risk", 0, MOST);
        return new CurveRow(
                Cell.plain(row.text("agency_id")),
                Cell.plain(row.text("period")),
                (int) row.number("working_days", 0, MOST),
                row.findNumber("answered_share", 0, 1),
                row.findNumber("low", 0, 1),
                row.findNumber("high", 0, 1),
                atRisk.isPresent() ? OptionalLong.of((long) atRisk.getAsDouble()) : OptionalLong.empty(),
                row.constant("status", Status.class));
    }
}
