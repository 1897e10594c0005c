package lapor.jobs.tally;

import lapor.metric.Fact;

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
    public void count(Handling handling, Cells cells) {
        if (handling.isClosedByPerson()) {
            Instant closed = handling.closed().orElseThrow();
            LocalDate day = times.day(handling, closed);
            int slice = slices.of(day);
            String agency = handling.agencyId();
            long all = new FactKey(Fact.CLOSED_BY_PERSON, 0, 0).packed();
            cells.add(new Cell(Cell.Kind.FACT, agency, slice, all), 1, handling);
            cells.add(new Cell(Cell.Kind.MINUTE, agency, slice, closed.getEpochSecond() / SECONDS), 1, handling);
            if (!day.isBefore(recent)) {
                cells.add(new Cell(Cell.Kind.CLOSING_DAY, agency, (int) day.toEpochDay(), 0), 1, handling);
            }
        }
    }
}
