package lapor.calendar;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a day that is worked, in minutes since midnight as the clock on the wall shows them.
 *
 * @param from first minute, 0 to 1439
 * @param to minute after the last, at most 1440
 */
public record WorkInterval(int from, int to) {
    static final int MINUTES_A_DAY = 24 * 60;

    private static final Pattern WRITTEN = Pattern.compile("(\\d\\d):([0-5]\\d)-(\\d\\d):([0-5]\\d)");

    public WorkInterval {
        if (from < 0 || from >= to || to > MINUTES_A_DAY) {
            throw new IllegalArgumentException("not a stretch of one day: " + from + " to " + to);
        }
    }

    /**
     * Reads what files say, such as {@code 07:30-12:00}; the end of a day is {@code 24:00}.
     *
     * @throws DateTimeException if it is not a stretch of one day
     */
    static WorkInterval parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new DateTimeException(text);
        }
        int from = minute(written.group(1), written.group(2));
        int to = minute(written.group(3), written.group(4));
        if (from >= to || to > MINUTES_A_DAY) {
            throw new DateTimeException(text);
        }
        return new WorkInterval(from, to);
    }

    boolean overlaps(WorkInterval other) {
        return from < other.to && other.from < to;
    }

    /** How long it is, where the clock is not put forward or back in it. */
    public int minutes() {
        return to - from;
    }

    /** As files have it. */
    @Override
    public String toString() {
        return "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }
}
