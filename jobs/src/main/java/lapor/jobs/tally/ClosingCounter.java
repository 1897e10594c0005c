package lapor.jobs.tally;

import lapor.tally.Fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * Counts closings by persons, in the slice of the closing: in all, by the minute, and by the day in the last time
 * before the instant of the run.
 *
 * @param recent first day of that time
 */
record ClosingCounter(SliceIndex slices, HandlingTimes times, LocalDate recent) implements HandlingCounter {
    private static final long SECONDS = TimeUnit.MINUTES.toSeconds(1);

    @Override
    public void count(Handling handling, Cells.OfHandling cells) {
        if (handling.isClosedByPerson()) {
            Instant closed = handling.closed().orElseThrow();
            LocalDate day = times.day(handling, closed);
            int slice = slices.of(day);
            cells.add(slice, new FactKey(Fact.CLOSED_BY_PERSON, 0, 0));
            cells.add(Cell.Kind.MINUTE, slice, closed.getEpochSecond() / SECONDS);
            if (!day.isBefore(recent)) {
                cells.add(Cell.Kind.CLOSING_DAY, (int) day.toEpochDay(), 0);
            }
        }
    }
}
