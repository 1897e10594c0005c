package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import lapor.source.Classification;
import lapor.source.EventType;
import lapor.tally.Fact;
import lapor.tally.TallyRow;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts the responses that agencies gave, in the slice in which they gave them, and those of one text.
 *
 * @param sameResponse so many of one text in a slice are the same for many complaints
 */
record ResponseCount(AgencyClock clock, SliceIndex slices, int sameResponse) implements MapFunction<Row, Row> {
    private static final String SLICE = "slice";
    private static final String GIVEN = "given";
    private static final String WITH_TEXT = "with_text";
    private static final String SAME = "same";
    private static final StructType SCHEMA = new StructType()
            .add(EventColumns.AGENCY_ID, DataTypes.StringType, false)
            .add(SLICE, DataTypes.IntegerType, false)
            .add(EventColumns.RESPONSE, DataTypes.LongType, true);

    /** The facts of responses, of every agency and slice that has any. */
    List<TallyRow> of(Dataset<Row> events, List<LocalDate> starts) {
        return events
                .filter(col(EventColumns.TYPE)
                        .equalTo(EventType.RESPONDED.number())
                        .and(col(EventColumns.AGENCY_ID).isNotNull()))
                .select(col(EventColumns.AGENCY_ID), unix_micros(col(EventColumns.AT)), col(EventColumns.RESPONSE))
                .map(this, Encoders.row(SCHEMA))
                .groupBy(col(EventColumns.AGENCY_ID), col(SLICE), col(EventColumns.RESPONSE))
                .agg(count(lit(1)).as(GIVEN))
                .groupBy(col(EventColumns.AGENCY_ID), col(SLICE))
                .agg(
                        sum(col(GIVEN)).as(GIVEN),
                        sum(when(col(EventColumns.RESPONSE).isNotNull(), col(GIVEN))
                                        .otherwise(0L))
                                .as(WITH_TEXT),
                        sum(when(
                                                col(EventColumns.RESPONSE)
                                                        .isNotNull()
                                                        .and(col(GIVEN).geq(sameResponse)),
                                                col(GIVEN))
                                        .otherwise(0L))
                                .as(SAME))
                .collectAsList()
                .stream()
                .flatMap(row -> rows(row, starts))
                .toList();
    }

    @Override
    public Row call(Row response) {
        String agency = response.getString(0);
        Instant at = Instant.EPOCH.plus(response.getLong(1), ChronoUnit.MICROS);
        LocalDate day = at.atZone(clock.of(agency).zone()).toLocalDate();
        return RowFactory.create(agency, slices.of(day), response.get(2));
    }

    private static Stream<TallyRow> rows(Row counted, List<LocalDate> starts) {
        String agency = counted.getString(0);
        LocalDate slice = starts.get(counted.getInt(1));
        return Stream.of(
                        row(agency, slice, Fact.RESPONSE_GIVEN, counted.getAs(GIVEN)),
                        row(agency, slice, Fact.RESPONSE_WITH_TEXT, counted.getAs(WITH_TEXT)),
                        row(agency, slice, Fact.SAME_RESPONSE, counted.getAs(SAME)))
                .filter(row -> row.count() > 0);
    }

    private static TallyRow row(String agency, LocalDate slice, Fact fact, long count) {
        return new TallyRow(agency, slice, Classification.UNKNOWN, fact, 0, count);
    }
}
