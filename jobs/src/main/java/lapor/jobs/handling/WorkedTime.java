package lapor.jobs.handling;

import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;

import lapor.calendar.WorkSchedule;
import lapor.calendar.WorkedMicros;
import org.apache.spark.sql.Column;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** What a schedule works on the days of a clock. */
final class WorkedTime {
    private final WorkSchedule schedule;
    private final WorkedMicros worked;
    private final int first;
    private final int days;

    /** The days from one to another, both included. */
    WorkedTime(WorkSchedule schedule, LocalDate first, LocalDate last) {
        this.schedule = schedule;
        this.worked = schedule.worked();
        this.first = (int) ChronoUnit.DAYS.between(schedule.firstDay(), first);
        this.days = (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** For each day, the working days after the clock's first up to and including it. */
    int[] daysUntil() {
        int[] cumulative = Arrays.copyOfRange(schedule.cumulativeDays(), first, first + days);
        int before = cumulative[0];
        Arrays.setAll(cumulative, i -> cumulative[i] - before);
        return cumulative;
    }

    /** For each day, the microseconds worked from the clock's beginning to the day's end. */
    long[] microsUntilEnd() {
        long[] until = new long[days];
        Arrays.setAll(until, i -> worked.before(first + i + 1) - worked.before(first));
        return until;
    }

    /** Microseconds worked from the clock's beginning until an instant in microseconds, which lies on the day given. */
    Column until(Column micros, Column day) {
        long[] before = new long[days];
        Arrays.setAll(before, i -> worked.before(first + i) - worked.before(first));
        Column sum = get(lit(before), day);
        for (int k = 0; k < worked.stretches(); k++) {
            Column since = micros.minus(get(lit(part(worked.begins(k))), day));
            sum = sum.plus(greatest(lit(0L), least(since, get(lit(part(worked.lengths(k))), day))));
        }
        return sum;
    }

    private long[] part(long[] byDay) {
        return Arrays.copyOfRange(byDay, first, first + days);
    }
}
