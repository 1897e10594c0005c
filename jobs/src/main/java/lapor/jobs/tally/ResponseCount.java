package lapor.jobs.tally;

import static java.util.stream.Collectors.toUnmodifiableSet;
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
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts the responses that agencies gave, in the slice in which they gave them, those of one text, and those without
 * one where their file has texts.
 *
 * @param sameResponse so many of one text are the same for many complaints
 */
record ResponseCount(AgencyClock clock, SliceIndex slices, int sameResponse) implements MapFunction<Row, Row> {
    private static final String SLICE = "slice";
    private static final String GIVEN = "given";
    private static final String WITH_TEXT = "with_text";
    private static final String SAME = "same";
    private static final String TOGETHER = "together";
    private static final StructType READ = new StructType()
            .add(EventColumns.AGENCY_ID, DataTypes.StringType, false)
            .add(EventColumns.AT, DataTypes.LongType, false)
            .add(EventColumns.RESPONSE, DataTypes.LongType, true)
            .add(EventColumns.FILE_ID, DataTypes.StringType, true);
    private static final StructType WRITTEN = new StructType()
            .add(EventColumns.AGENCY_ID, DataTypes.StringType, false)
            .add(SLICE, DataTypes.IntegerType, false)
            .add(EventColumns.RESPONSE, DataTypes.LongType, true)
            .add(EventColumns.FILE_ID, DataTypes.StringType, true);
    private static final int AGENCY_READ = READ.fieldIndex(EventColumns.AGENCY_ID);
    private static final int AT_READ = READ.fieldIndex(EventColumns.AT);
    private static final int RESPONSE_READ = READ.fieldIndex(EventColumns.RESPONSE);
    private static final int FILE_READ = READ.fieldIndex(EventColumns.FILE_ID);
    private static final int AGENCY_WRITTEN = WRITTEN.fieldIndex(EventColumns.AGENCY_ID);
    private static final int SLICE_WRITTEN = WRITTEN.fieldIndex(SLICE);
    private static final int RESPONSE_WRITTEN = WRITTEN.fieldIndex(EventColumns.RESPONSE);
    private static final int FILE_WRITTEN = WRITTEN.fieldIndex(EventColumns.FILE_ID);

    /** The facts of responses, of every agency and slice that has any. */
    List<TallyRow> of(Dataset<Row> events, List<LocalDate> starts) {
        Column hasText = col(EventColumns.RESPONSE).isNotNull();
        List<Row> counted = events.filter(col(EventColumns.TYPE)
                        .equalTo(EventType.RESPONDED.number())
                        .and(col(EventColumns.AGENCY_ID).isNotNull()))
                .withColumn(EventColumns.AT, unix_micros(col(EventColumns.AT)))
                .select(Stream.of(READ.fieldNames()).map(name -> col(name)).toArray(Column[]::new))
                .map(this, Encoders.row(WRITTEN))
                .groupBy(Stream.of(WRITTEN.fieldNames()).map(name -> col(name)).toArray(Column[]::new))
                .agg(count(lit(1)).as(GIVEN))
                .withColumn(
                        TOGETHER,
                        sum(col(GIVEN))
                                .over(Window.partitionBy(col(EventColumns.AGENCY_ID), col(EventColumns.RESPONSE))))
                .groupBy(col(EventColumns.AGENCY_ID), col(SLICE), col(EventColumns.FILE_ID))
                .agg(
                        sum(col(GIVEN)).as(GIVEN),
                        sum(when(hasText, col(GIVEN)).otherwise(0L)).as(WITH_TEXT),
                        sum(when(hasText.and(col(TOGETHER).geq(sameResponse)), col(GIVEN))
                                        .otherwise(0L))
                                .as(SAME))
                .collectAsList();
        Set<String> withTexts = counted.stream()
                .filter(row -> row.<Long>getAs(WITH_TEXT) > 0)
                .map(row -> row.<String>getAs(EventColumns.FILE_ID))
                .collect(toUnmodifiableSet());
        Map<Told, Long> sums = new LinkedHashMap<>();
        for (Row row : counted) {
            long given = row.<Long>getAs(GIVEN);
            long withText = row.<Long>getAs(WITH_TEXT);
            add(sums, row, Fact.RESPONSE_GIVEN, given);
            add(sums, row, Fact.RESPONSE_WITH_TEXT, withText);
            add(sums, row, Fact.SAME_RESPONSE, row.<Long>getAs(SAME));
            if (withTexts.contains(row.<String>getAs(EventColumns.FILE_ID))) {
                add(sums, row, Fact.EMPTY_RESPONSE, given - withText);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().row(starts, sum.getValue()))
                .toList();
    }

    private static void add(Map<Told, Long> sums, Row row, Fact fact, long count) {
        if (count > 0) {
            Told told = new Told(row.getAs(EventColumns.AGENCY_ID), row.<Integer>getAs(SLICE), fact);
            sums.merge(told, count, Long::sum);
        }
    }

    private record Told(String agency, int slice, Fact fact) {
        TallyRow row(List<LocalDate> starts, long count) {
            return new TallyRow(agency, starts.get(slice), Classification.UNKNOWN, fact, 0, count);
        }
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
        cells[FILE_WRITTEN] = response.getString(FILE_READ);
        return RowFactory.create(cells);
    }
}
