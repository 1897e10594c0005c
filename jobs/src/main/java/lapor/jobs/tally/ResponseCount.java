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
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

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
    private static final StructType READ = new StructType()
            .add(EventColumns.AGENCY_ID, DataTypes.StringType, false)
            .add(EventColumns.AT, DataTypes.LongType, false)
            .add(EventColumns.RESPONSE, DataTypes.LongType, true);
    private static final StructType WRITTEN = new StructType()
            .add(EventColumns.AGENCY_ID, DataTypes.StringType, false)
            .add(SLICE, DataTypes.IntegerType, false)
            .add(EventColumns.RESPONSE, DataTypes.LongType, true);
    private static final int AGENCY_READ = READ.fieldIndex(EventColumns.AGENCY_ID);
    private static final int AT_READ = READ.fieldIndex(EventColumns.AT);
    private static final int RESPONSE_READ = READ.fieldIndex(EventColumns.RESPONSE);
    private static final int AGENCY_WRITTEN = WRITTEN.fieldIndex(EventColumns.AGENCY_ID);
    private static final int SLICE_WRITTEN = WRITTEN.fieldIndex(SLICE);
    private static final int RESPONSE_WRITTEN = WRITTEN.fieldIndex(EventColumns.RESPONSE);

    /** The facts of responses, of every agency and slice that has any. */
    List<TallyRow> of(Dataset<Row> events, List<LocalDate> starts) {
        return events
                .filter(col(EventColumns.TYPE)
                        .equalTo(EventType.RESPONDED.number())
                        .and(col(EventColumns.AGENCY_ID).isNotNull()))
                .withColumn(EventColumns.AT, unix_micros(col(EventColumns.AT)))
                .select(Stream.of(READ.fieldNames()).map(name -> col(name)).toArray(Column[]::new))
                .map(this, Encoders.row(WRITTEN))
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
        String agency = response.getString(AGENCY_READ);
        Instant at = Instant.EPOCH.plus(response.getLong(AT_READ), ChronoUnit.MICROS);
        LocalDate day = at.atZone(clock.of(agency).zone()).toLocalDate();
        @Nullable Object[] cells = new Object[WRITTEN.length()];
        cells[AGENCY_WRITTEN] = agency;
        cells[SLICE_WRITTEN] = slices.of(day);
        cells[RESPONSE_WRITTEN] = response.get(RESPONSE_READ);
        return RowFactory.create(cells);
    }

    private static Stream<TallyRow> rows(Row counted, List<LocalDate> starts) {
        String agency = counted.getAs(EventColumns.AGENCY_ID);
        LocalDate slice = starts.get(counted.<Integer>getAs(SLICE));
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
