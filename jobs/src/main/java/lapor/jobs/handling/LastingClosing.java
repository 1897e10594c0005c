package lapor.jobs.handling;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import lapor.source.EventType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The closing of a handling that was opened again: the first that was not undone. The reporter undoes one within a
 * term, everybody else at any time.
 */
record LastingClosing(ReporterTerm term) implements UDF1<Row, Long> {
    private static final String AGENCY = "agency";
    private static final String RECEIVED = "received";
    private static final String NAMELESS_CLOSINGS = "nameless_closings";
    private static final String NAMELESS_REOPENINGS = "nameless_reopenings";

    /**
     * The closing with the code of its actor; null where every one was undone.
     *
     * @param namelessClosings whether closings that name no agency are the handling's
     * @param namelessReopenings whether reopenings that name no agency are
     */
    Column of(Column namelessClosings, Column namelessReopenings) {
        return udf(this, DataTypes.LongType)
                .apply(struct(
                        col(OrderedEvents.EVENTS),
                        col(HandlingColumns.AGENCY_ID).as(AGENCY),
                        col(HandlingColumns.RECEIVED_AT).as(RECEIVED),
                        namelessClosings.as(NAMELESS_CLOSINGS),
                        namelessReopenings.as(NAMELESS_REOPENINGS)));
    }

    @Override
    public @Nullable Long call(Row handling) {
        String agency = handling.getAs(AGENCY);
        Instant received = instant(handling.<Long>getAs(RECEIVED));
        List<OrderedEvent> events = OrderedEvent.of(handling.getList(handling.fieldIndex(OrderedEvents.EVENTS)));
        List<OrderedEvent> reopenings = of(events, EventType.REOPENED, agency, handling.getAs(NAMELESS_REOPENINGS));
        return of(events, EventType.CLOSED, agency, handling.getAs(NAMELESS_CLOSINGS)).stream()
                .filter(closing -> reopenings.stream().noneMatch(again -> undoes(again, closing, agency, received)))
                .findFirst()
                .map(closing -> AgencyParts.pack(closing.at(), closing.actor()))
                .orElse(null);
    }

    private boolean undoes(OrderedEvent again, OrderedEvent closing, String agency, Instant received) {
        return again.at() > closing.at()
                && (!again.isByReporter() || term.holds(agency, received, instant(closing.at()), instant(again.at())));
    }

    private static List<OrderedEvent> of(
            List<OrderedEvent> events, EventType type, String agency, boolean takesNameless) {
        return events.stream()
                .filter(event -> event.type() == type && event.isOf(agency, takesNameless))
                .toList();
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
