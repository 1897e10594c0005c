package lapor.calendar;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What is worked, as arrays by day in UTC: up to some number of stretches a day, and all that is worked before the day,
 * in microseconds. What is worked until an instant of day d is {@code before[d]} and, of every stretch k, as much of
 * {@code lengths[k][d]} as lies between {@code begins[k][d]} and the instant; no zone is needed any more.
 */
final class WorkedMicros implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long DAY = TimeUnit.DAYS.toMicros(1);

    private final int firstDay;
    private final long[] before;
    private final long[][] begins;
    private final long[][] lengths;

    private WorkedMicros(int firstDay, int days, int stretches) {
        this.firstDay = firstDay;
        this.before = new long[days];
        this.begins = new long[stretches][days];
        this.lengths = new long[stretches][days];
    }

    /**
     * Cuts what is worked at the days' ends.
     *
     * @param firstDay days since 1970 of the first day
     */
    static WorkedMicros of(List<WorkedSpan> spans, int firstDay, int days) {
        List<WorkedSpan> cut = spans.stream().flatMap(span -> span.cutAt(DAY)).toList();
        int[] stretches = new int[days];
        int most = 0;
        for (WorkedSpan span : cut) {
            most = Math.max(most, ++stretches[day(span) - firstDay]);
        }
        WorkedMicros worked = new WorkedMicros(firstDay, days, most);
        int[] filled = new int[days];
        for (WorkedSpan span : cut) {
            int day = day(span) - firstDay;
            int stretch = filled[day]++;
            worked.begins[stretch][day] = span.from();
            worked.lengths[stretch][day] = span.length();
        }
        for (int day = 1; day < days; day++) {
            worked.before[day] = worked.before[day - 1];
            for (long[] length : worked.lengths) {
                worked.before[day] += length[day - 1];
            }
        }
        return worked;
    }

    /** What is worked from the first day until an instant in microseconds since 1970. */
    long until(long micros) {
        int day = Math.toIntExact(Math.floorDiv(micros, DAY)) - firstDay;
        long worked = before[day];
        for (int k = 0; k < begins.length; k++) {
            worked += Math.max(0, Math.min(micros - begins[k][day], lengths[k][day]));
        }
        return worked;
    }

    private static int day(WorkedSpan span) {
        return Math.toIntExact(Math.floorDiv(span.from(), DAY));
    }
}
