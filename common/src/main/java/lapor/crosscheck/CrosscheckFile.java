package lapor.crosscheck;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;

/** The table {@code crosscheck.csv}. */
public final class CrosscheckFile {
    private static final List<String> COLUMNS = List.of(
            "agency_id", "metric", "period", "claimed", "measured", "low", "high", "tolerance", "verdict", "reason");
    private static final double MOST = 1e12;

    private CrosscheckFile() {}

    /** Writes the rows in their order. */
    public static void write(Path file, List<CrosscheckRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(CrosscheckFile::cells));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws lapor.input.InvalidInputException if it is another table
     */
    public static List<CrosscheckRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), CrosscheckFile::row);
    }

    private static List<String> cells(CrosscheckRow row) {
        return List.of(
                Cell.text(row.agencyId()),
                Cell.text(row.metric()),
                Cell.text(row.period()),
                Cell.number(row.claimed()),
                Cell.number(row.measured()),
                Cell.number(row.low()),
                Cell.number(row.high()),
                Cell.number(row.tolerance()),
                row.verdict().code(),
                Cell.text(row.reason()));
    }

    private static CrosscheckRow row(CsvRow row) {
        return new CrosscheckRow(
                Cell.plain(row.text("agency_id")),
                Cell.plain(row.text("metric")),
                Cell.plain(row.text("period")),
                row.number("claimed", -MOST, MOST),
                row.findNumber("measured", -MOST, MOST),
                row.findNumber("low", -MOST, MOST),
                row.findNumber("high", -MOST, MOST),
                row.number("tolerance", 0, MOST),
                row.constant("verdict", Verdict.class),
                Cell.plain(row.text("reason")));
    }
}
