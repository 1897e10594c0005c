package lapor.finding;

import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;

/** {@code findings.csv}. */
public final class FindingsFile {
    private static final List<String> COLUMNS =
            List.of("agency_id", "period", "finding", "cases", "of", "share", "status");

    private FindingsFile() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, List<FindingRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(FindingsFile::cells));
    }

    private static List<String> cells(FindingRow row) {
        return List.of(
                Cell.text(row.agencyId()),
                Cell.text(row.period()),
                row.finding().code(),
                Cell.number(row.cases()),
                Cell.number(row.of()),
                Cell.number(row.share()),
                row.status().code());
    }
}
