package lapor.jobs.handling;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalLong;

/** Of several due times, the last that was told before the one before it ran out. */
final class LastingDue implements UDF1<Row, Long> {
    private static final long serialVersionUID = 1L;
    private static final String AGENCY = "agency";
    private static final String NAMELESS = "nameless";

    /**
     * The due time in microseconds since 1970; null without any.
     *
     * @param nameless whether what names no agency is the handling's
     */
    static Column of(Column nameless) {
        return udf(new LastingDue(), DataTypes.LongType)
                .apply(struct(
                        col(OrderedEvents.EVENTS),
                        col(HandlingColumns.AGENCY_ID).as(AGENCY),
                        nameless.as(NAMELESS)));
    }

    @Override
    public @Nullable Long call(Row handling) {
        String agency = handling.getAs(AGENCY);
        boolean nameless = handling.getAs(NAMELESS);
        List<OrderedEvent> told = OrderedEvent.of(handling.getList(handling.fieldIndex(OrderedEvents.EVENTS))).stream()
                .filter(event -> event.due().isPresent() && event.isOf(agency, nameless))
                .toList();
        OptionalLong due = OptionalLong.empty();
        for (OrderedEvent event : told) {
            if (due.isEmpty() || event.at() < due.getAsLong()) {
                due = event.due();
            }
        }
        return due.isPresent() ? (Long) due.getAsLong() : null;
    }
}
