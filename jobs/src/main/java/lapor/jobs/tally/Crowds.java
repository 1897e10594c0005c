package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import lapor.rule.ConductRules;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.TallyRow;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

import java.time.LocalDate;
import java.util.List;

/**
 * Counts what crowds: closings of one minute, whatever the slices of receipt are, and complaints of one reporter in one
 * slice.
 *
 * @param agencies of the cells
 * @param starts first day of each slice, by its number
 */
record Crowds(ConductRules rules, AgencyNumbers agencies, List<LocalDate> starts) {
    private static final String AGENCY = "agency";
    private static final String TOGETHER = "together";

    /** The closings of full minutes, as facts. */
    List<TallyRow> minutes(Dataset<Row> cells) {
        return facts(
                cells.filter(Cells.kind().equalTo(Cell.Kind.MINUTE.number()))
                        .withColumn(AGENCY, Cells.agency())
                        .withColumn(
                                TOGETHER, sum(col(Cells.COUNT)).over(Window.partitionBy(col(AGENCY), col(Cells.KEY))))
                        .filter(col(TOGETHER).geq(rules.closedInOneMinute())),
                Fact.CLOSED_IN_ONE_MINUTE);
    }

    /** The complaints of reporters with many, as facts. */
    List<TallyRow> reporters(Dataset<Row> cells) {
        return facts(
                cells.filter(Cells.kind()
                        .equalTo(Cell.Kind.REPORTER.number())
                        .and(col(Cells.COUNT).geq(rules.sameReporter()))),
                Fact.CONCENTRATED_REPORTERS);
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
