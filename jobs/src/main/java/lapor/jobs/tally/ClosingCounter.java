package lapor.jobs.tally;

import lapor.rule.ConductRules;
import lapor.tally.Fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/**
 * Counts closings by persons, in the slice in which the agency received the complaint: in all, by the minute where it
 * is told, and in the last days before the instant of the run; and by the day of the closing in the last time before
 * it.
 *
 * @param bunching how long these times are
 * @param last day before the instant
 * @param zone in which a time that is known to the day only is a midnight
 */
record ClosingCounter(
        SliceIndex slices, HandlingTimes times, ConductRules.Bunching bunching, LocalDate last, ZoneId zone)
        implements HandlingCounter {
    private static final long SECONDS = TimeUnit.MINUTES.toSeconds(1);

    @Override
    public void count(Handling handling, Cells.OfHandling cells) {
        if (handling.isClosedByPerson()) {
            Instant closed = handling.closed().orElseThrow();
            LocalDate day = times.day(handling, closed);
            int slice = slices.of(times.day(handling, handling.received()));
            cells.add(slice, new FactKey(Fact.CLOSED_BY_PERSON, 0, 0));
            if (!closed.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)) {
                cells.add(Cell.Kind.MINUTE, slice, closed.getEpochSecond() / SECONDS);
            }
            if (!day.isBefore(last.minusDays(bunching.days() - 1L))) {
                cells.add(Cell.Kind.RECENT_CLOSING, slice, 0);
            }
            if (!day.isBefore(last.minusDays(bunching.days() + bunching.daysBefore() - 1L))) {
                cells.add(Cell.Kind.CLOSING_DAY, (int) day.toEpochDay(), 0);
            }
        }
    }
}
