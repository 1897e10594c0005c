package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import lapor.source.EventType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The first step of the assembly: one row per complaint and agency, and one per complaint for what happened to it
 * outside any agency. Every kept value has a fixed width; where a value goes with a time, both are packed into one
 * number, the time above.
 */
final class AgencyParts {
    static final String SUBMITTED = "submitted";
    static final String DISPOSED_FIRST = "disposed_first";
    static final String DISPOSED_LAST = "disposed_last";
    static final String RESPONDED = "responded";
    static final String RETURNED_LAST = "returned_last";
    /** First closing, with the code of its actor. */
    static final String CLOSED = "closed";
    /** Last rating, with its points. */
    static final String RATED = "rated";
    /** First submission, with the code of its classification. */
    static final String CLASSIFIED = "classified";

    static final String DELETED = "deleted";
    static final String ARCHIVED = "archived";
    static final String FIRST = "first";

    private static final int PACK_BITS = 3;
    private static final long PACK = 1L << PACK_BITS;
    private static final Column MICROS = unix_micros(col(EventColumns.AT));

    private AgencyParts() {}

    /** Aggregates events, without a shuffle where they are clustered by complaint. */
    static Dataset<Row> of(Dataset<Row> events) {
        return events.withColumn(HandlingColumns.AGENCY_ID, answerable())
                .groupBy(col(EventColumns.COMPLAINT_ID), col(HandlingColumns.AGENCY_ID))
                .agg(
                        min(at(EventType.SUBMITTED)).as(SUBMITTED),
                        min(at(EventType.DISPOSED)).as(DISPOSED_FIRST),
                        max(at(EventType.DISPOSED)).as(DISPOSED_LAST),
                        min(at(EventType.RESPONDED)).as(RESPONDED),
                        max(at(EventType.RETURNED)).as(RETURNED_LAST),
                        min(packed(EventType.CLOSED, EventColumns.ACTOR)).as(CLOSED),
                        max(packed(EventType.RATED, EventColumns.RATING)).as(RATED),
                        min(packed(EventType.SUBMITTED, EventColumns.CLASSIFICATION))
                                .as(CLASSIFIED),
                        min(at(EventType.DELETED)).as(DELETED),
                        min(at(EventType.ARCHIVED)).as(ARCHIVED),
                        min(MICROS).as(FIRST));
    }

    /** The time of a packed value. */
    static Column time(Column packed) {
        return shiftright(packed, PACK_BITS);
    }

    /** The value packed with a time. */
    static Column value(Column packed) {
        return packed.bitwiseAND(lit(PACK - 1)).cast("int");
    }

    /** Verifying, archiving and deleting are done to the complaint, whoever is named with it. */
    private static Column answerable() {
        Column type = col(EventColumns.TYPE);
        return when(
                        type.equalTo(EventType.VERIFIED.code())
                                .or(type.equalTo(EventType.ARCHIVED.code()))
                                .or(type.equalTo(EventType.DELETED.code())),
                        lit(null).cast("string"))
                .otherwise(col(EventColumns.AGENCY_ID));
    }

    private static Column at(EventType type) {
        return when(col(EventColumns.TYPE).equalTo(type.code()), MICROS);
    }

    private static Column packed(EventType type, String value) {
        Column code = coalesce(col(value), lit(0)).cast("bigint");
        return when(
                col(EventColumns.TYPE).equalTo(type.code()),
                MICROS.multiply(lit(PACK)).plus(code));
    }
}
