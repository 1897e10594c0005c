package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.COMPLAINT_ID;
import static lapor.jobs.lake.EventColumns.EVENT_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Tells new events from those that were delivered before, in the same delivery or in an earlier one. */
final class Deduplication {
    /** Whether the event is new: the first of its key in this delivery, and not in the lake. */
    static final String IS_NEW = "is_new";

    private static final String KNOWN = "known";
    private static final String COPY = "copy";

    private Deduplication() {}

    /**
     * Marks each event of a delivery.
     *
     * @param events of the delivery, clustered by complaint afterwards
     * @param lake the events that are there
     */
    static Dataset<Row> mark(Dataset<Row> events, Dataset<Row> lake) {
        Dataset<Row> keys = events.select(col(COMPLAINT_ID), col(EVENT_ID));
        Dataset<Row> known = lake.select(col(COMPLAINT_ID), col(EVENT_ID))
                .join(keys, keyColumns(), "left_semi")
                .withColumn(KNOWN, lit(true));
        return markCopies(events)
                .join(known, keyColumns(), "left")
                .withColumn(
                        IS_NEW,
                        col(COPY)
                                .equalTo(1)
                                .and(coalesce(col(KNOWN), lit(false)).equalTo(false)));
    }

    /** Marks each event of the first delivery to an empty lake. */
    static Dataset<Row> mark(Dataset<Row> events) {
        return markCopies(events).withColumn(IS_NEW, col(COPY).equalTo(1));
    }

    private static Dataset<Row> markCopies(Dataset<Row> events) {
        return events.repartition(col(COMPLAINT_ID))
                .withColumn(
                        COPY,
                        row_number()
                                .over(Window.partitionBy(col(COMPLAINT_ID), col(EVENT_ID))
                                        .orderBy(col(StagedRows.FILE_ORDER), col(LINE))));
    }

    private static String[] keyColumns() {
        return new String[] {COMPLAINT_ID, EVENT_ID};
    }
}
