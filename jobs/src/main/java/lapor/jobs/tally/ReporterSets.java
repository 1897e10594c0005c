package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;

import lapor.metric.ReporterRow;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Counts the reporters of each agency by the slices in which they have complaints; their hashes stay in Spark. */
final class ReporterSets {
    private static final String SLICES = "slices";

    private ReporterSets() {}

    /**
     * The reporters.
     *
     * @param cells in the columns of {@link Cells}
     * @param starts first day of each slice, by its number
     */
    static List<ReporterRow> of(Dataset<Row> cells, List<LocalDate> starts) {
        return cells
                .filter(col(Cells.KIND).equalTo(Cell.Kind.REPORTER.number()))
                .groupBy(col(Cells.AGENCY_ID), col(Cells.KEY))
                .agg(sort_array(collect_set(col(Cells.AT))).as(SLICES))
                .groupBy(col(Cells.AGENCY_ID), col(SLICES))
                .agg(count(lit(1)).as(Cells.COUNT))
                .collectAsList()
                .stream()
                .map(row -> {
                    TreeSet<LocalDate> slices = new TreeSet<>();
                    row.<Integer>getList(1).forEach(slice -> slices.add(starts.get(slice)));
                    return new ReporterRow(row.getString(0), slices, row.getLong(2));
                })
                .sorted(ReporterRow.ORDER)
                .toList();
    }
}
