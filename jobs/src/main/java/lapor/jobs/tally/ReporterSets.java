package lapor.jobs.tally;

import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import lapor.tally.ReporterRow;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the reporters of each agency by the slices in which they have complaints; their hashes stay in Spark. A set of
 * slices is a few numbers with a bit for each slice, since an aggregation is fast only if what it keeps has a fixed
 * width.
 *
 * @param agencies of the cells
 * @param starts first day of each slice, by its number
 */
record ReporterSets(AgencyNumbers agencies, List<LocalDate> starts) {
    private static final String AGENCY = "agency";

    /** Those of the cells, which come in the columns of {@link Cells}. */
    List<ReporterRow> of(Dataset<Row> cells) {
        List<String> sets = IntStream.rangeClosed(0, starts.size() / Long.SIZE)
                .mapToObj(set -> "slices_" + set)
                .toList();
        Column[] unions = IntStream.range(0, sets.size())
                .mapToObj(set -> bit_or(slicesOf(set)).as(sets.get(set)))
                .toArray(Column[]::new);
        Column[] groups = Stream.concat(Stream.of(AGENCY), sets.stream())
                .map(name -> col(name))
                .toArray(Column[]::new);
        return cells
                .filter(Cells.kind().equalTo(Cell.Kind.REPORTER.number()))
                .groupBy(Cells.agency().as(AGENCY), col(Cells.KEY))
                .agg(unions[0], Stream.of(unions).skip(1).toArray(Column[]::new))
                .groupBy(groups)
                .agg(count(lit(1)).as(Cells.COUNT))
                .collectAsList()
                .stream()
                .map(row -> row(row, sets))
                .sorted(ReporterRow.ORDER)
                .toList();
    }

    /** A bit for the slice if it is one of the set's, else 0. */
    private static Column slicesOf(int set) {
        Column number = Cells.at().minus(lit(set * (long) Long.SIZE));
        return when(number.geq(0).and(number.lt(Long.SIZE)), call_function("shiftleft", lit(1L), number.cast("int")))
                .otherwise(0L);
    }

    private ReporterRow row(Row counted, List<String> sets) {
        long[] bits = sets.stream().mapToLong(set -> counted.<Long>getAs(set)).toArray();
        TreeSet<LocalDate> slices = new TreeSet<>();
        BitSet.valueOf(bits).stream().forEach(slice -> slices.add(starts.get(slice)));
        return new ReporterRow(
                agencies.id(Math.toIntExact(counted.<Long>getAs(AGENCY))), slices, counted.<Long>getAs(Cells.COUNT));
    }
}
