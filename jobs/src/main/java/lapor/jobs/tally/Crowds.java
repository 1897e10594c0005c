package lapor.jobs.tally;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import lapor.rule.ConductRules;
import lapor.source.Classification;
import lapor.tally.ActRow;
import lapor.tally.Fact;
import lapor.tally.TallyRow;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

import java.time.LocalDate;
import java.util.List;

/**
 * Counts what crowds: closings of one minute, whatever the slices of receipt are, and complaints of one reporter in one
 * calendar year that were closed soon.
 *
 * @param agencies of the cells
 * @param starts first day of each slice, by its number
 */
record Crowds(ConductRules rules, AgencyNumbers agencies, List<LocalDate> starts) {
    private static final String AGENCY = "agency";
    private static final String OTHER = "other";
    private static final String SO_FAR = "so_far";
    private static final String REACHED = "reached";
    private static final String TOGETHER = "together";

    /** The closings of full minutes, as facts. */
    List<TallyRow> minutes(Dataset<Row> cells) {
        return facts(crowded(cells, Cell.Kind.MINUTE, lit(0), rules.closedInOneMinute()), Fact.CLOSED_IN_ONE_MINUTE);
    }

    /** The complaints that were closed soon of reporters with many of them in a year, as facts. */
    List<TallyRow> reporters(Dataset<Row> cells) {
        Column years = array(starts.stream().map(start -> lit(start.getYear())).toArray(Column[]::new));
        Column year = element_at(years, Cells.at().cast("int").plus(lit(1)));
        return facts(
                crowded(
                        cells,
                        Cell.Kind.REPORTER_SOON,
                        year,
                        rules.fewReporters().atLeast()),
                Fact.CONCENTRATED_REPORTERS);
    }

    /**
     * The same, with the month by which each was one of so many: the one after that of its receipt, in which it may
     * have been closed at the latest, or a later one in which the reporter came to have so many.
     */
    List<ActRow> acts(Dataset<Row> cells) {
        Column[] years = starts.stream().map(start -> lit(start.getYear())).toArray(Column[]::new);
        Column year = element_at(array(years), Cells.at().cast("int").plus(lit(1)));
        WindowSpec whole = Window.partitionBy(col(AGENCY), col(Cells.KEY), col(OTHER));
        Column soFar = sum(col(Cells.COUNT)).over(whole.orderBy(Cells.at()));
        return crowded(
                        cells,
                        Cell.Kind.REPORTER_SOON,
                        year,
                        rules.fewReporters().atLeast())
                .withColumn(SO_FAR, soFar)
                .withColumn(
                        REACHED,
                        min(when(col(SO_FAR).geq(rules.fewReporters().atLeast()), Cells.at()))
                                .over(whole))
                .groupBy(col(Cells.PLACE), greatest(Cells.at(), col(REACHED)).as(REACHED))
                .agg(sum(col(Cells.COUNT)).as(Cells.COUNT))
                .collectAsList()
                .stream()
                .map(row -> {
                    Cell cell = Cell.of(row.<Long>getAs(Cells.PLACE), 0);
                    int reached = Math.toIntExact(row.<Long>getAs(REACHED));
                    return new ActRow(
                            agencies.id(cell.agency()),
                            starts.get(cell.at()),
                            starts.get(reached).withDayOfMonth(1).plusMonths(1),
                            Fact.CONCENTRATED_REPORTERS,
                            0,
                            row.<Long>getAs(Cells.COUNT));
                })
                .toList();
    }

    /** The cells of a kind of which an agency has so many with the same key and the same other value. */
    private static Dataset<Row> crowded(Dataset<Row> cells, Cell.Kind kind, Column other, int atLeast) {
        return cells.filter(Cells.kind().equalTo(kind.number()))
                .withColumn(AGENCY, Cells.agency())
                .withColumn(OTHER, other)
                .withColumn(
                        TOGETHER,
                        sum(col(Cells.COUNT)).over(Window.partitionBy(col(AGENCY), col(Cells.KEY), col(OTHER))))
                .filter(col(TOGETHER).geq(atLeast));
    }

    private List<TallyRow> facts(Dataset<Row> crowded, Fact fact) {
        return crowded.groupBy(col(Cells.PLACE)).agg(sum(col(Cells.COUNT)).as(Cells.COUNT)).collectAsList().stream()
                .map(row -> {
                    Cell cell = Cell.of(row.<Long>getAs(Cells.PLACE), 0);
                    return new TallyRow(
                            agencies.id(cell.agency()),
                            starts.get(cell.at()),
                            Classification.UNKNOWN,
                            fact,
                            0,
                            row.<Long>getAs(Cells.COUNT));
                })
                .toList();
    }
}
