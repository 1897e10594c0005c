package lapor.peer;

import lapor.metric.Estimate;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** {@code groups.csv}. */
public final class GroupFile {
    private static final List<String> COLUMNS = List.of(
            "peer", "agencies", "period", "metric", "value", "low", "high", "numerator", "denominator", "n", "status");

    private GroupFile() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, Collection<GroupRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(GroupFile::cells));
    }

    private static List<String> cells(GroupRow row) {
        Estimate estimate = row.estimate();
        return List.of(
                row.peer().code(),
                Cell.number(row.agencies()),
                Cell.text(row.period()),
                row.metric(),
                Cell.number(estimate.value()),
                Cell.number(estimate.low()),
                Cell.number(estimate.high()),
                Cell.number(estimate.numerator()),
                Cell.number(estimate.denominator()),
                Cell.number(estimate.n()),
                estimate.status().code());
    }
}
