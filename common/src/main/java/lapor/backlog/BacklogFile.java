package lapor.backlog;

import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** {@code backlog.csv}. */
public final class BacklogFile {
    private static final List<String> COLUMNS = List.of("agency_id", "day", "open", "overdue", "new", "status");

    private BacklogFile() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, Collection<BacklogRow> rows) {
        CsvFile.write(
                file,
                COLUMNS,
                rows.stream()
                        .map(row -> List.of(
                                Cell.text(row.agencyId()),
                                row.day().toString(),
                                Cell.number(row.open()),
                                Cell.number(row.overdue()),
                                Cell.number(row.received()),
                                row.status().code())));
    }
}
