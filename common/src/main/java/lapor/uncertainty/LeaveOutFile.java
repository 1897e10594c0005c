package lapor.uncertainty;

import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;

/** The table {@code leave-one-out.csv}. */
public final class LeaveOutFile {
    private static final List<String> COLUMNS =
            List.of("edition", "stage", "group", "category", "agency_id", "metric", "rank", "rank_without");

    private LeaveOutFile() {}

    /** Writes the rows in their order. */
    public static void write(Path file, List<LeaveOutRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(LeaveOutFile::cells));
    }

    private static List<String> cells(LeaveOutRow row) {
        return List.of(
                Cell.text(row.edition()),
                Cell.text(row.stage()),
                Cell.text(row.group()),
                Cell.text(row.category()),
                Cell.text(row.agencyId()),
                Cell.text(row.metric()),
                Cell.number(row.rank()),
                Cell.number(row.rankWithout()));
    }
}
