package lapor.jobs.tally;

import lapor.backlog.BacklogChange;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Counts how the number of open handlings changes from day to day: one more on the day of receipt, one less on the day
 * of closing or removal, and likewise for overdue ones from the day they become overdue. Whatever was before the first
 * day counts as if it were on it. So the work grows with handlings, and what travels with agencies and days.
 *
 * @param first day of the series
 */
record BacklogCounter(SliceIndex slices, SliceLimits limits, HandlingTimes times, LocalDate first)
        implements HandlingCounter {

    @Override
    public void count(Handling handling, Cells.OfHandling cells) {
        if (handling.isReceived()) {
            LocalDate received = times.day(handling, handling.received());
            LocalDate end = handling.ended()
                    .map(ended -> later(times.day(handling, ended), received))
                    .orElse(LocalDate.MAX);
            Changes changes = new Changes(handling, cells);
            if (!received.isBefore(first)) {
                changes.add(BacklogChange.Series.RECEIVED, received, 1);
            }
            changes.between(BacklogChange.Series.OPEN, received, end);
            overdueFrom(handling, received).ifPresent(day -> changes.between(BacklogChange.Series.OVERDUE, day, end));
        }
    }

    /** The first day on which it would be overdue; absent where the calendar ends before. */
    private Optional<LocalDate> overdueFrom(Handling handling, LocalDate received) {
        LocalDate start = times.day(handling, times.start(handling));
        int limit = limits.resolution(slices.of(received), handling.classification());
        return times.schedule(handling).firstDayBeyond(start, limit).map(day -> later(day, received));
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isAfter(other) ? day : other;
    }

    private final class Changes {
        private final Handling handling;
        private final Cells.OfHandling cells;

        Changes(Handling handling, Cells.OfHandling cells) {
            this.handling = handling;
            this.cells = cells;
        }

        /** One more from a day on, and one less from the end on. */
        void between(BacklogChange.Series series, LocalDate from, LocalDate end) {
            LocalDate begin = later(from, first);
            LocalDate today = times.day(handling, times.asOf());
            if (begin.isBefore(end) && !begin.isAfter(today)) {
                add(series, begin, 1);
                if (!end.isAfter(today)) {
                    add(series, end, -1);
                }
            }
        }

        void add(BacklogChange.Series series, LocalDate day, int change) {
            cells.change(Cell.Kind.BACKLOG, (int) day.toEpochDay(), series.number(), change);
        }
    }
}
