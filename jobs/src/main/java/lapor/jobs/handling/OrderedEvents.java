package lapor.jobs.handling;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import lapor.source.EventType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The closings, reopenings and due times of complaints in their order, where the order tells: of those that were opened
 * again, or promised for more than one time. They are few, so that they are looked for first, and only theirs are kept
 * as lists.
 */
final class OrderedEvents {
    /** The list; null where the order tells nothing. */
    static final String EVENTS = "ordered_events";

    static final String AT = "at";
    static final String TYPE = "type";
    static final String AGENCY = "agency";
    static final String ACTOR = "actor";
    static final String DUE = "due";

    /** The lists are looked up where the parts are: neither side is sorted, and nothing travels. */
    private static final String JOIN_IN_PLACE = "shuffle_hash";

    private static final String WAS_REOPENED = "was_reopened";
    private static final String DUE_FIRST = "due_first";
    private static final String DUE_LAST = "due_last";

    private OrderedEvents() {}

    /** Adds the lists, without a shuffle where parts and events are clustered by complaint. */
    static Dataset<Row> beside(Dataset<Row> parts, Dataset<Row> events) {
        return parts.join(lists(events).hint(JOIN_IN_PLACE), usingComplaint(), "left_outer");
    }

    private static Dataset<Row> lists(Dataset<Row> events) {
        Column isReopening = is(EventType.REOPENED);
        Column hasDue = col(EventColumns.DUE).isNotNull();
        Dataset<Row> complaints = events.filter(isReopening.or(hasDue))
                .groupBy(col(EventColumns.COMPLAINT_ID))
                .agg(
                        max(when(isReopening, 1)).as(WAS_REOPENED),
                        min(col(EventColumns.DUE)).as(DUE_FIRST),
                        max(col(EventColumns.DUE)).as(DUE_LAST))
                .filter(col(WAS_REOPENED).isNotNull().or(col(DUE_FIRST).notEqual(col(DUE_LAST))))
                .select(col(EventColumns.COMPLAINT_ID));
        return events.filter(isReopening.or(hasDue).or(is(EventType.CLOSED)))
                .join(complaints.hint(JOIN_IN_PLACE), usingComplaint(), "left_semi")
                .groupBy(col(EventColumns.COMPLAINT_ID))
                .agg(array_sort(collect_list(event())).as(EVENTS));
    }

    private static Column event() {
        return struct(
                unix_micros(col(EventColumns.AT)).as(AT),
                col(EventColumns.TYPE).as(TYPE),
                AgencyParts.agency().as(AGENCY),
                col(EventColumns.ACTOR).as(ACTOR),
                unix_micros(col(EventColumns.DUE)).as(DUE));
    }

    private static Column is(EventType type) {
        return col(EventColumns.TYPE).equalTo(lit(type.number()));
    }

    private static String[] usingComplaint() {
        return new String[] {EventColumns.COMPLAINT_ID};
    }
}
