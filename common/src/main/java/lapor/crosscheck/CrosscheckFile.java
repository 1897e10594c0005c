package lapor.crosscheck;

import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;

/** The table {@code crosscheck.csv}; its reasons are in Indonesian and English, separated by {@code " / "}. */
public final class CrosscheckFile {
    private static final List<String> COLUMNS = List.of(
            "agency_id", "metric", "period", "claimed", "measured", "low", "high", "tolerance", "verdict", "reason");

    private CrosscheckFile() {}

    /** Writes the rows in their order. */
    public static void write(Path file, List<CrosscheckRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(CrosscheckFile::cells));
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
                Cell.text(row.grounds().written()));
    }
}
