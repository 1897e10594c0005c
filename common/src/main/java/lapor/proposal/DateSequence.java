package lapor.proposal;

import lapor.source.TimeReading;

import java.time.Instant;
import java.util.Optional;

/** Whether the rows of a file follow one another in time: they do so in the right order of day and month only. */
final class DateSequence {
    private DateSequence() {}

    /**
     * How often a row breaks the order of time: is before the row above it, or after it where most rows go backwards.
     *
     * @param first the letter of the pattern that is written first: {@code d} or {@code M}
     * @param beginning how many rows follow one another
     */
    static long breaks(ColumnSample column, WrittenTimes times, String first, int beginning) {
        String pattern = times.patterns().get(0);
        String read = pattern.startsWith(first)
                ? pattern
                : DateOrder.otherWay(pattern).orElse(pattern);
        TimeReading reading = DatePatterns.reading(read);
        Optional<Instant> before = Optional.empty();
        long back = 0;
        long forward = 0;
        for (int i = 0; i < beginning; i++) {
            Optional<Instant> time = reading.find(column.first(i));
            if (time.isPresent() && before.filter(time.get()::isBefore).isPresent()) {
                back++;
            }
            if (time.isPresent() && before.filter(time.get()::isAfter).isPresent()) {
                forward++;
            }
            before = time;
        }
        return Math.min(back, forward);
    }
}
