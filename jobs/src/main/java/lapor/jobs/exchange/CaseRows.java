package lapor.jobs.exchange;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import lapor.jobs.lake.EventColumns;
import lapor.source.EventType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row per event to tell, case by case, each case in order of time. Of a secret complaint one row is left, which
 * only says that there is one.
 *
 * <p>Cases stand in the order of a hash of what is told of them. A hash of the source's id would not do: those ids are
 * public, and whoever has them all could work out which case is which.
 */
final class CaseRows {
    static final String DAY = "day";
    /** From 1, inside the case. */
    static final String PLACE = "place";
    /** The columns that say something of the complaint; null but on its first submission. */
    static final List<String> OF_THE_COMPLAINT =
            List.of(EventColumns.CLASSIFICATION, EventColumns.CATEGORY, EventColumns.CHANNEL, EventColumns.REGION_ID);

    private static final String FIRST_SUBMISSION = "first_submission";
    private static final String KEY = "key";
    private static final String ONCE_SECRET = "once_secret";
    private static final WindowSpec COMPLAINT = Window.partitionBy(col(EventColumns.COMPLAINT_ID));
    private static final WindowSpec IN_ORDER = COMPLAINT.orderBy(
            col(DAY),
            col(EventColumns.AT),
            col(EventColumns.TYPE),
            col(EventColumns.AGENCY_ID),
            col(EventColumns.ACTOR),
            col(EventColumns.EVENT_ID));

    private CaseRows() {}

    /**
     * Rows to tell.
     *
     * @param events all of the lake: a complaint is secret whenever that is said
     * @param replaced what corrections replaced: a complaint that was said to be secret stays so
     * @param pieces how many parts the rows come in, each of which must fit into memory
     */
    static Dataset<Row> of(Dataset<Row> events, Dataset<Row> replaced, LakeView view, int pieces) {
        Dataset<Row> onceSecret = replaced.filter(col(EventColumns.SECRET))
                .select(col(EventColumns.COMPLAINT_ID).as(ONCE_SECRET))
                .distinct();
        Column isSecret = coalesce(col(EventColumns.SECRET), lit(false))
                .or(col(ONCE_SECRET).isNotNull());
        Dataset<Row> ordered = events.join(
                        onceSecret, col(EventColumns.COMPLAINT_ID).equalTo(col(ONCE_SECRET)), "left")
                .withColumn(EventColumns.SECRET, max(isSecret).over(COMPLAINT))
                .filter(col(EventColumns.AT).leq(lit(Timestamp.from(view.asOf()))))
                .withColumn(DAY, LocalDay.of(view))
                .withColumn(PLACE, row_number().over(IN_ORDER));
        return ordered.withColumn(FIRST_SUBMISSION, firstSubmission())
                .withColumns(onFirstSubmission())
                .withColumn(KEY, bit_xor(whatIsTold()).over(COMPLAINT))
                .filter(not(col(EventColumns.SECRET)).or(col(PLACE).equalTo(1)))
                .select(
                        col(KEY),
                        col(EventColumns.COMPLAINT_ID),
                        col(PLACE),
                        col(DAY),
                        col(EventColumns.TYPE),
                        col(EventColumns.AGENCY_ID),
                        col(EventColumns.ACTOR),
                        col(EventColumns.CLASSIFICATION),
                        col(EventColumns.CATEGORY),
                        col(EventColumns.CHANNEL),
                        col(EventColumns.REGION_ID),
                        col(EventColumns.SECRET))
                .repartitionByRange(pieces, col(KEY), col(EventColumns.COMPLAINT_ID))
                .sortWithinPartitions(col(KEY), col(EventColumns.COMPLAINT_ID), col(PLACE));
    }

    private static Column firstSubmission() {
        return min(when(col(EventColumns.TYPE).equalTo(EventType.SUBMITTED.number()), col(PLACE)))
                .over(COMPLAINT);
    }

    private static Map<String, Column> onFirstSubmission() {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String column : OF_THE_COMPLAINT) {
            columns.put(column, when(col(PLACE).equalTo(col(FIRST_SUBMISSION)), col(column)));
        }
        return columns;
    }

    /** The place makes each event's hash another, so that no two of them cancel out. */
    private static Column whatIsTold() {
        return xxhash64(
                col(PLACE),
                col(DAY),
                col(EventColumns.TYPE),
                coalesce(col(EventColumns.AGENCY_ID), lit("")),
                coalesce(col(EventColumns.ACTOR), lit(0)),
                coalesce(col(EventColumns.CLASSIFICATION), lit(0)),
                coalesce(col(EventColumns.CATEGORY), lit("")),
                coalesce(col(EventColumns.CHANNEL), lit("")),
                coalesce(col(EventColumns.REGION_ID), lit("")));
    }
}
