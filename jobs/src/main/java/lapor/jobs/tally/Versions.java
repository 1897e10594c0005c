package lapor.jobs.tally;

import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.xxhash64;

import lapor.jobs.lake.EventColumns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * Complaints as they were known at earlier instants: of each complaint a version for every instant by which something
 * new had happened to it, as if each version were a complaint of its own. A version has all events known then, so that
 * what is made of it is what was made of the complaint at the time.
 *
 * <p>Events are copied once for each version after them: a complaint has as many versions as days with events since the
 * first instant, and one more.
 */
final class Versions {
    /** Number of the instant from which on the complaint was so. */
    static final String FROM = "version_from";
    /** Number of the instant from which on it was otherwise. */
    static final String UNTIL = "version_until";

    private static final String MOMENTS = "version_moments";
    private static final String MOMENT = "version_moment";

    private final long[] micros;

    /**
     * As of some instants.
     *
     * @param moments ascending
     */
    Versions(List<Instant> moments) {
        this.micros = moments.stream()
                .mapToLong(moment -> ChronoUnit.MICROS.between(Instant.EPOCH, moment))
                .toArray();
    }

    /** The events of all versions, under keys of their own. */
    Dataset<Row> of(Dataset<Row> events) {
        int last = micros.length - 1;
        Column complaint = col(EventColumns.COMPLAINT_ID);
        Column moment = udf(new FirstNotBefore(micros), DataTypes.IntegerType).apply(unix_micros(col(EventColumns.AT)));
        Column later = filter(col(MOMENTS), number -> number.gt(col(FROM)));
        return events.withColumn(MOMENT, moment)
                .filter(col(MOMENT).leq(last))
                .withColumn(MOMENTS, collect_set(col(MOMENT)).over(Window.partitionBy(complaint)))
                .withColumn(FROM, explode(filter(col(MOMENTS), number -> number.geq(col(MOMENT)))))
                .withColumn(UNTIL, array_min(later))
                .withColumn(EventColumns.COMPLAINT_ID, xxhash64(complaint, col(FROM)));
    }

    /** The key of each version with the numbers of the instants of its time; the end of the last is absent. */
    static Dataset<Row> spans(Dataset<Row> versions) {
        return versions.select(col(EventColumns.COMPLAINT_ID), col(FROM), col(UNTIL))
                .distinct();
    }

    /** Finds the first instant that an event is not after. */
    private static final class FirstNotBefore implements UDF1<Long, Integer> {
        private static final long serialVersionUID = 1L;

        private final long[] micros;

        FirstNotBefore(long[] micros) {
            this.micros = micros;
        }

        @Override
        public Integer call(Long at) {
            int found = Arrays.binarySearch(micros, at);
            return found >= 0 ? found : -found - 1;
        }
    }
}
