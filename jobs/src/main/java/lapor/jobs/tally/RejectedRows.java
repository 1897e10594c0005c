package lapor.jobs.tally;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import lapor.jobs.lake.Lake;
import lapor.jobs.lake.RejectedColumns;
import lapor.judgement.Quarantine;
import lapor.run.RunPlan;
import lapor.source.RowRule;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rows of the quarantine that name agencies with claims. */
final class RejectedRows {
    private static final String NAME = "name";
    private static final String ROWS = "rows";

    private RejectedRows() {}

    /**
     * Those that name any of some agencies.
     *
     * @param agencies ids as they stand in the logs
     */
    static Quarantine of(Lake lake, Collection<String> agencies, RunPlan plan) {
        Dataset<Row> named = lake.texts(NAME, agencies).withColumn(RejectedColumns.AGENCY, xxhash64(col(NAME)));
        List<Quarantine.Rows> rows = lake
                .rejected()
                .filter(col(RejectedColumns.RULE).notEqual(RowRule.ROW_FILTERED.code()))
                .join(broadcast(named), RejectedColumns.AGENCY)
                .groupBy(col(NAME), col(RejectedColumns.AT))
                .agg(count(lit(1)).as(ROWS))
                .collectAsList()
                .stream()
                .map(row -> new Quarantine.Rows(
                        plan.participants().succession().answering(row.getAs(NAME)),
                        Optional.ofNullable(row.<Timestamp>getAs(RejectedColumns.AT))
                                .map(at -> at.toInstant()
                                        .atZone(plan.view().zone())
                                        .toLocalDate()),
                        row.<Long>getAs(ROWS)))
                .toList();
        return new Quarantine(rows);
    }
}
