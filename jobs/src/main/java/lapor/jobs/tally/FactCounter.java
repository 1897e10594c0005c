package lapor.jobs.tally;

import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.OutcomePattern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Counts the facts of handlings, in the slice in which the agency received them, and in declared periods which of them
 * go together.
 *
 * @param zone of the months in which persons do something
 * @param declaredBySlice for each slice, the numbers of the declared periods it is part of
 */
record FactCounter(
        SliceIndex slices, HandlingTimes times, HandlingSigns signs, ZoneId zone, List<List<Integer>> declaredBySlice)
        implements HandlingCounter {
    private static final int UNCLASSIFIED = 0;

    @Override
    public void count(Handling handling, Cells.OfHandling cells) {
        int slice = slices.of(times.day(handling, handling.received()));
        Shown shown = new Shown(handling, slice, cells);
        shown.classified(handling.state(), 0);
        if (handling.isReceived()) {
            countReceived(handling, shown);
        }
        if (handling.isReceived() || handling.state() == Fact.UNASSIGNED) {
            countVerification(handling, shown);
        }
        if (handling.isGiven() && handling.channel() > 0) {
            shown.plain(handling.isReceived() ? Fact.CHANNEL : Fact.CHANNEL_OF_RETURNED, handling.channel() - 1);
        }
        if (handling.isGiven() && handling.reporter().isPresent()) {
            shown.plain(Fact.REPORTER_KNOWN, 0);
        }
        signs.tell(handling, fact -> shown.classified(fact, 0));
        if (handling.isGiven()) {
            declaredBySlice.get(slice).forEach(period -> cells.add(Cell.Kind.PATTERN, period, shown.pattern));
        }
    }

    private void countReceived(Handling handling, Shown shown) {
        Instant start = times.start(handling);
        Instant answered = handling.responded().orElse(times.asOf());
        boolean isAnswered = handling.responded().isPresent();
        shown.plain(isAnswered ? Fact.ANSWERED : Fact.UNANSWERED, times.workingDays(handling, start, answered));
        shown.plain(
                isAnswered ? Fact.ANSWERED_HOURS : Fact.UNANSWERED_HOURS,
                times.workingHours(handling, start, answered));
        shown.classified(
                course(handling),
                times.workingDays(
                        handling,
                        start,
                        handling.closed().filter(instant -> handling.isClosed()).orElse(times.asOf())));
        shown.plain(
                handling.settled().isPresent() ? Fact.SETTLED : Fact.UNSETTLED,
                times.workingDays(handling, start, handling.settled().orElse(times.asOf())));
        handling.rating().ifPresent(points -> shown.plain(Fact.RATED, (int) points));
        handling.due().flatMap(due -> keeping(handling, due)).ifPresent(fact -> shown.plain(fact, 0));
    }

    private static Fact course(Handling handling) {
        if (handling.isClosed()) {
            return handling.isClosedAnswering() ? Fact.RESOLVED : Fact.RESOLVED_UNANSWERED;
        }
        return handling.isRemoved() ? Fact.REMOVED_UNRESOLVED : Fact.UNRESOLVED;
    }

    /** What became of the promise; absent while it can still be kept. */
    private Optional<Fact> keeping(Handling handling, Instant due) {
        Optional<Instant> closed = handling.closed().filter(instant -> handling.isClosed());
        boolean beyond = closed.orElse(times.asOf()).isAfter(due);
        return Optional.of(beyond ? Fact.DUE_MISSED : Fact.DUE_KEPT).filter(fact -> beyond || closed.isPresent());
    }

    private void countVerification(Handling handling, Shown shown) {
        handling.submitted()
                .filter(submitted -> !handling.isAnyDirect())
                .ifPresent(submitted -> shown.plain(
                        handling.verified().isPresent() ? Fact.VERIFIED : Fact.UNVERIFIED,
                        times.workingDays(
                                handling, submitted, handling.verified().orElse(times.asOf()))));
    }

    /** What one handling shows. */
    private final class Shown {
        private final Handling handling;
        private final int slice;
        private final Cells.OfHandling cells;
        private long pattern;

        Shown(Handling handling, int slice, Cells.OfHandling cells) {
            this.handling = handling;
            this.slice = slice;
            this.cells = cells;
            this.pattern = OutcomePattern.bits(Classification.ofNumber(handling.classification()));
        }

        void classified(Fact fact, int value) {
            show(fact, handling.classification(), value);
        }

        void plain(Fact fact, int value) {
            show(fact, UNCLASSIFIED, value);
        }

        private void show(Fact fact, int classification, int value) {
            cells.add(slice, new FactKey(fact, classification, value));
            Optional<Instant> done = handling.done(fact);
            done.ifPresent(instant -> cells.add(
                    Cell.Kind.ACT, slice, ActKey.of(fact, value, instant, zone).packed()));
            if (done.filter(instant -> !isInTime(instant)).isEmpty()) {
                pattern |= OutcomePattern.bits(fact, value);
            }
        }

        /** Whether the month of an instant is over. */
        private boolean isInTime(Instant instant) {
            LocalDate running = times.asOf().atZone(zone).toLocalDate().withDayOfMonth(1);
            return instant.atZone(zone).toLocalDate().isBefore(running);
        }
    }
}
