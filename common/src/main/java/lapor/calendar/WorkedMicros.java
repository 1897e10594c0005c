package lapor.calendar;

import java.util.List;

/**
 * What is worked on each day of a schedule, as arrays by day: up to some number of stretches a day, and all that is
 * worked before the day, in microseconds. What is worked until an instant of day d is {@code before[d]} and, of every
 * stretch k, as much of {@code length[k][d]} as lies between {@code begin[k][d]} and the instant.
 */
public final class WorkedMicros {
    private final long[] before;
    private final long[][] begins;
    private final long[][] lengths;

    private WorkedMicros(long[] before, long[][] begins, long[][] lengths) {
        this.before = before;
        this.begins = begins;
        this.lengths = lengths;
    }

    static WorkedMicros of(List<List<WorkedSpan>> days) {
        int most = days.stream().mapToInt(List::size).max().orElse(0);
        long[] before = new long[days.size() + 1];
        long[][] begins = new long[most][days.size()];
        long[][] lengths = new long[most][days.size()];
        for (int day = 0; day < days.size(); day++) {
            List<WorkedSpan> spans = days.get(day);
            before[day + 1] = before[day];
            for (int k = 0; k < spans.size(); k++) {
                begins[k][day] = spans.get(k).from();
                lengths[k][day] = spans.get(k).to() - spans.get(k).from();
                before[day + 1] += lengths[k][day];
            }
        }
        return new WorkedMicros(before, begins, lengths);
    }

    /** What is worked before a day since the first; also for the day after the last. */
    public long before(int day) {
        return before[day];
    }

    /** What is worked from the first day until an instant in microseconds since 1970, which lies on the day given. */
    long until(int day, long micros) {
        long worked = before[day];
        for (int k = 0; k < begins.length; k++) {
            worked += Math.max(0, Math.min(micros - begins[k][day], lengths[k][day]));
        }
        return worked;
    }

    /** How many stretches a day has at most. */
    public int stretches() {
        return begins.length;
    }

    /** When a stretch begins on each day, in microseconds since 1970; 0 on days without it. A copy. */
    public long[] begins(int stretch) {
        return begins[stretch].clone();
    }

    /** How long a stretch is on each day, in microseconds; 0 on days without it. A copy. */
    public long[] lengths(int stretch) {
        return lengths[stretch].clone();
    }
}
