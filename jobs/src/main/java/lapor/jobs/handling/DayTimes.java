package lapor.jobs.handling;

import static org.apache.spark.sql.functions.from_utc_timestamp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.timestamp_micros;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Times that are known to the day only. Each is its day's midnight, the earliest that it can have been; it is compared
 * with others by day, and what happened on one day is in the order of the handling: submitted, verified, disposed,
 * responded, closed.
 *
 * @param zone whose midnights they are
 */
public record DayTimes(ZoneId zone) implements Serializable {
    private static final long DAY = 86_400_000_000L;
    /**
     * Midnights of every zone are whole quarters of an hour in every other: most times are told apart by that alone.
     */
    private static final long QUARTER = DAY / 96;

    /** Whether one happened before another: on an earlier day, where either is known to the day only. */
    public boolean isBefore(Instant one, Instant other) {
        ZonedDateTime here = one.atZone(zone);
        ZonedDateTime there = other.atZone(zone);
        boolean byDay = isMidnight(here) || isMidnight(there);
        return byDay ? here.toLocalDate().isBefore(there.toLocalDate()) : one.isBefore(other);
    }

    private static boolean isMidnight(ZonedDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** In microseconds, the latest that a time in microseconds can have been: of a day its end. */
    Column latest(Column micros) {
        Column local = unix_micros(from_utc_timestamp(timestamp_micros(micros), zone.getId()));
        Column isMidnight =
                pmod(micros, lit(QUARTER)).equalTo(0L).and(pmod(local, lit(DAY)).equalTo(0L));
        return when(isMidnight, micros.plus(lit(DAY - 1))).otherwise(micros);
    }
}
