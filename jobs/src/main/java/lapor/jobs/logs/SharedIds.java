package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.AGENCY_ID;
import static lapor.jobs.lake.EventColumns.AT;
import static lapor.jobs.lake.EventColumns.COMPLAINT_REF;
import static lapor.jobs.lake.EventColumns.FILE_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static lapor.jobs.lake.EventColumns.SYSTEM;
import static lapor.jobs.lake.EventColumns.TYPE;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;

import lapor.source.EventType;
import lapor.source.RowRule;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

import java.util.Arrays;

/**
 * Puts into quarantine what only a delivery as a whole shows of its ids: one id with more submissions than a complaint
 * can have stands for many complaints, and one that is there with and without leading zeros has lost them somewhere.
 */
final class SharedIds {
    private static final String PADDED = "^0[0-9]+$";
    private static final String FAULT = "fault";
    private static final String OF_SYSTEM = "of_system";
    private static final String ID = "id";
    private static final String TIMES = "times";

    private SharedIds() {}

    /**
     * Staged rows, where those of such ids are rejected.
     *
     * @param mostSubmissions at different times that one complaint can have
     */
    static Dataset<Row> quarantine(Dataset<Row> staged, int mostSubmissions) {
        Dataset<Row> events = staged.filter(col(StagedRows.KIND).equalTo(StagedRows.EVENT));
        Dataset<Row> damaged = shared(events, mostSubmissions)
                .unionByName(shortened(events))
                .groupBy(col(OF_SYSTEM), col(ID))
                .agg(min(col(FAULT)).as(FAULT))
                .localCheckpoint();
        if (damaged.isEmpty()) {
            return staged;
        }
        Column isIts =
                col(SYSTEM).equalTo(col(OF_SYSTEM)).and(col(COMPLAINT_REF).equalTo(col(ID)));
        Dataset<Row> marked = staged.join(broadcast(damaged), isIts, "left").drop(OF_SYSTEM, ID);
        Dataset<Row> sound = marked.filter(
                        col(FAULT).isNull().or(col(StagedRows.KIND).notEqual(StagedRows.EVENT)))
                .drop(FAULT);
        // of the events of one row the first, wherever they are staged
        Dataset<Row> rejected = marked.filter(
                        col(FAULT).isNotNull().and(col(StagedRows.KIND).equalTo(StagedRows.EVENT)))
                .groupBy(col(FILE_ID), col(LINE))
                .agg(
                        min(col(StagedRows.FILE_ORDER)).as(StagedRows.FILE_ORDER),
                        min(col(AGENCY_ID)).as(AGENCY_ID),
                        min(col(AT)).as(AT),
                        min(col(FAULT)).as(FAULT));
        return sound.unionByName(rejected.select(rejection())).localCheckpoint();
    }

    private static Dataset<Row> shared(Dataset<Row> events, int mostSubmissions) {
        return events.filter(col(TYPE).equalTo(EventType.SUBMITTED.number()))
                .groupBy(col(SYSTEM), col(COMPLAINT_REF))
                .agg(count_distinct(col(AT)).as(TIMES))
                .filter(col(TIMES).gt(mostSubmissions))
                .select(col(SYSTEM).as(OF_SYSTEM), col(COMPLAINT_REF).as(ID), fault(RowRule.ID_SHARED));
    }

    /** Ids without the zeros that the same ids have elsewhere in the delivery. */
    private static Dataset<Row> shortened(Dataset<Row> events) {
        Column isPadded = col(COMPLAINT_REF).rlike(PADDED);
        Column whole = regexp_replace(col(COMPLAINT_REF), "^0+(?=[0-9])", "");
        Dataset<Row> lost = events.filter(isPadded).select(col(SYSTEM).as(OF_SYSTEM), whole.as(ID));
        return events.filter(not(isPadded))
                .join(
                        lost,
                        col(SYSTEM)
                                .equalTo(col(OF_SYSTEM))
                                .and(col(COMPLAINT_REF).equalTo(col(ID))),
                        "left_semi")
                .select(col(SYSTEM).as(OF_SYSTEM), col(COMPLAINT_REF).as(ID), fault(RowRule.ID_DAMAGED));
    }

    private static Column fault(RowRule rule) {
        return lit(rule.code()).as(FAULT);
    }

    /** The columns of a rejected row. */
    private static Column[] rejection() {
        return Arrays.stream(StagedRows.SCHEMA.fields()).map(SharedIds::cell).toArray(Column[]::new);
    }

    private static Column cell(StructField field) {
        Column cell =
                switch (field.name()) {
                    case StagedRows.KIND -> lit(StagedRows.REJECTED);
                    case StagedRows.FILE_ORDER, FILE_ID, LINE, AGENCY_ID, AT -> col(field.name());
                    case StagedRows.RULE -> col(FAULT);
                    case StagedRows.COLUMN, StagedRows.VALUE -> lit("");
                    default -> lit(null);
                };
        return cell.cast(field.dataType()).as(field.name());
    }
}
