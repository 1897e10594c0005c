package lapor.jobs.handling;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;

import lapor.calendar.WorkSchedule;
import lapor.calendar.WorkedMicros;
import org.apache.spark.sql.Column;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * What schedules work, looked up in arrays that hold one schedule after the other: the code for a lookup is the same,
 * and so as short as the compiler needs it, however many schedules there are.
 */
final class WorkedTime {
    private final List<WorkedMicros> schedules;
    private final int first;
    private final int days;

    /** The days from one to another, both included, wherever they are. */
    WorkedTime(List<WorkSchedule> schedules, LocalDate first, LocalDate last) {
        this.schedules = schedules.stream().map(WorkSchedule::worked).toList();
        this.first = (int) first.toEpochDay() - 1;
        this.days = (int) (last.toEpochDay() - first.toEpochDay()) + 3;
    }

    /**
     * Microseconds worked from a fixed day until an instant.
     *
     * @param micros the instant, in microseconds since 1970
     * @param schedule its number in the list
     */
    Column until(Column micros, Column schedule) {
        Column day =
                call_function("div", micros, lit(TimeUnit.DAYS.toMicros(1))).cast("int");
        Column index = schedule.multiply(lit(days)).plus(day.minus(lit(first)));
        Column sum = get(lit(joined(WorkedMicros::before)), index);
        int stretches =
                schedules.stream().mapToInt(WorkedMicros::stretches).max().orElse(0);
        for (int k = 0; k < stretches; k++) {
            int stretch = k;
            Column since = micros.minus(get(
                    lit(joined(worked -> stretch < worked.stretches() ? worked.begins(stretch) : new long[0])), index));
            Column length = get(
                    lit(joined(worked -> stretch < worked.stretches() ? worked.lengths(stretch) : new long[0])), index);
            sum = sum.plus(greatest(lit(0L), least(since, length)));
        }
        return sum;
    }

    /** The days of every schedule, one schedule after the other; zeros where a schedule has nothing. */
    private long[] joined(Function<WorkedMicros, long[]> byDay) {
        long[] joined = new long[schedules.size() * days];
        for (int i = 0; i < schedules.size(); i++) {
            WorkedMicros worked = schedules.get(i);
            long[] values = byDay.apply(worked);
            if (values.length > 0) {
                System.arraycopy(values, first - worked.firstDay(), joined, i * days, days);
            }
        }
        return joined;
    }
}
