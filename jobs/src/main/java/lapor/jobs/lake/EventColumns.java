package lapor.jobs.lake;

import static org.apache.spark.sql.functions.col;

import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Types;
import org.apache.iceberg.types.Types.NestedField;
import org.apache.spark.sql.Column;

/**
 * One row of the lake's events: one event of one complaint. Codes instead of names where an aggregation keeps a value,
 * since Spark aggregates in hash tables only what has a fixed width.
 */
public final class EventColumns {
    /** Key of the complaint: a 64-bit hash of the source's system and its id. */
    public static final String COMPLAINT_ID = "complaint_id";
    /** When it happened. */
    public static final String AT = "at";
    /** Code of the event type. */
    public static final String TYPE = "type";
    /** Key of the event within its complaint: of the source's event id, or of what the event says. */
    public static final String EVENT_ID = "event_id";
    /** The agency that received or acted; null for events of the complaint itself. */
    public static final String AGENCY_ID = "agency_id";
    /** Code of the actor. */
    public static final String ACTOR = "actor";
    /** Code of the classification, on submission. */
    public static final String CLASSIFICATION = "classification";
    /** 1 to 5, on rating. */
    public static final String RATING = "rating";

    public static final String CHANNEL = "channel";
    public static final String CATEGORY = "category";
    public static final String REGION_ID = "region_id";
    public static final String ANONYMOUS = "anonymous";
    public static final String SECRET = "secret";
    /** Keyed hash of the reporter, on submission. */
    public static final String REPORTER = "reporter";
    /** The source's system, with {@link #COMPLAINT_REF} the complaint's name outside the lake. */
    public static final String SYSTEM = "system";

    public static final String COMPLAINT_REF = "complaint_ref";
    /** The ingested file it came from, and the line in it. */
    public static final String FILE_ID = "file_id";

    public static final String LINE = "line";
    /** Keyed hash of the text of a response. */
    public static final String RESPONSE = "response";
    /**
     * The status that an event was derived from, as {@link lapor.source.EventType#mask} of what it implies; null for an
     * event that its source states.
     */
    public static final String STATUS = "status";

    /** Until when the case was promised to be closed, as the event tells it. */
    public static final String DUE = "due";

    /** Types and order of the columns. */
    public static final Schema SCHEMA = new Schema(
            NestedField.required(1, COMPLAINT_ID, Types.LongType.get()),
            NestedField.required(2, AT, Types.TimestampType.withZone()),
            NestedField.required(3, TYPE, Types.IntegerType.get()),
            NestedField.required(4, EVENT_ID, Types.LongType.get()),
            NestedField.optional(5, AGENCY_ID, Types.StringType.get()),
            NestedField.optional(6, ACTOR, Types.IntegerType.get()),
            NestedField.optional(7, CLASSIFICATION, Types.IntegerType.get()),
            NestedField.optional(8, RATING, Types.IntegerType.get()),
            NestedField.optional(9, CHANNEL, Types.StringType.get()),
            NestedField.optional(10, CATEGORY, Types.StringType.get()),
            NestedField.optional(11, REGION_ID, Types.StringType.get()),
            NestedField.optional(12, ANONYMOUS, Types.BooleanType.get()),
            NestedField.optional(13, SECRET, Types.BooleanType.get()),
            NestedField.optional(14, REPORTER, Types.LongType.get()),
            NestedField.required(15, SYSTEM, Types.StringType.get()),
            NestedField.required(16, COMPLAINT_REF, Types.StringType.get()),
            NestedField.required(17, FILE_ID, Types.StringType.get()),
            NestedField.required(18, LINE, Types.LongType.get()),
            NestedField.optional(19, RESPONSE, Types.LongType.get()),
            NestedField.optional(20, STATUS, Types.IntegerType.get()),
            NestedField.optional(21, DUE, Types.TimestampType.withZone()));

    private EventColumns() {}

    /** Every column, in the lake's order. */
    public static Column[] all() {
        return SCHEMA.columns().stream().map(field -> col(field.name())).toArray(Column[]::new);
    }
}
