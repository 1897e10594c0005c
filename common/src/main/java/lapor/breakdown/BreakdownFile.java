package lapor.breakdown;

import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** {@code breakdown.csv}. */
public final class BreakdownFile {
    private static final List<String> COLUMNS =
            List.of("agency_id", "period", "dimension", "value", "handlings", "share", "status");

    private BreakdownFile() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, Collection<BreakdownRow> rows) {
        CsvFile.write(
                file,
                COLUMNS,
                rows.stream()
                        .map(row -> List.of(
                                Cell.text(row.agencyId()),
                                Cell.text(row.period()),
                                row.dimension().code(),
                                Cell.text(row.value()),
                                Cell.number(row.handlings()),
                                Cell.number(row.share()),
                                row.status().code())));
    }
}
