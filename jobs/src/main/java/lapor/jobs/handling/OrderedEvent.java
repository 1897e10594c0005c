package lapor.jobs.handling;

import lapor.source.Actor;
import lapor.source.EventType;
import org.apache.spark.sql.Row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One of the {@link OrderedEvents} of a complaint.
 *
 * @param at microseconds since 1970
 * @param agency absent where none is named
 * @param actor code of the actor; 0 when unknown
 * @param due microseconds since 1970
 */
record OrderedEvent(long at, EventType type, Optional<String> agency, int actor, OptionalLong due) {

    /** Those of a list, in its order. */
    static List<OrderedEvent> of(List<Row> events) {
        return events.stream().map(OrderedEvent::of).toList();
    }

    /** Whether it is of an agency's handling, which answers for what names no agency, or not. */
    boolean isOf(String handling, boolean takesNameless) {
        return agency.map(handling::equals).orElse(takesNameless);
    }

    boolean isByReporter() {
        return actor == Actor.REPORTER.number();
    }

    private static OrderedEvent of(Row row) {
        int actor = row.fieldIndex(OrderedEvents.ACTOR);
        int due = row.fieldIndex(OrderedEvents.DUE);
        return new OrderedEvent(
                row.getAs(OrderedEvents.AT),
                EventType.ofNumber(row.<Integer>getAs(OrderedEvents.TYPE)),
                Optional.ofNullable(row.getAs(OrderedEvents.AGENCY)),
                row.isNullAt(actor) ? 0 : row.getInt(actor),
                row.isNullAt(due) ? OptionalLong.empty() : OptionalLong.of(row.getLong(due)));
    }
}
