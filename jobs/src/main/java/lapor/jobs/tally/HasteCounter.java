package lapor.jobs.tally;

import lapor.rule.ConductRules;
import lapor.tally.Fact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Counts what was done in haste, or to look fast, in the slice in which the agency received the complaint. What is
 * counted in minutes needs times of day, which a midnight is not.
 *
 * @param zone in which a time that is known to the day only is a midnight
 */
record HasteCounter(SliceIndex slices, SliceLimits limits, HandlingTimes times, ConductRules.Haste haste, ZoneId zone)
        implements HandlingCounter {

    @Override
    public void count(Handling handling, Cells.OfHandling cells) {
        if (!handling.isGiven()) {
            return;
        }
        int slice = slices.of(times.day(handling, handling.received()));
        Shown shown = new Shown(slice, cells);
        if (handling.isReceived()) {
            countAnswer(handling, shown);
            shown.where(handling.isEverClosed() && handling.isReopenedByAgency(), Fact.REOPENED_BY_AGENCY);
        } else {
            shown.where(handling.isSentBack(), Fact.SENT_BACK);
            shown.where(isLate(handling, limits.firstResponse(slice)), Fact.RETURNED_AFTER_LIMIT);
        }
        if (handling.isClosedByPerson()) {
            countClosing(handling, handling.closed().orElseThrow(), shown);
        }
    }

    private void countAnswer(Handling handling, Shown shown) {
        Optional<Instant> answered = handling.responded().filter(this::hasTime);
        boolean timed = answered.isPresent() && hasTime(handling.received());
        shown.where(timed, Fact.ANSWERED_TIMED);
        shown.where(
                timed && isWithin(handling.received(), answered.orElseThrow(), haste.answer()),
                Fact.ANSWERED_WITHIN_MINUTES);
    }

    private void countClosing(Handling handling, Instant closed, Shown shown) {
        shown.where(
                hasTime(closed)
                        && handling.responded()
                                .filter(responded -> isWithin(responded, closed, haste.closing()))
                                .isPresent(),
                Fact.CLOSED_AT_ONCE);
        shown.where(
                times.day(handling, closed).equals(times.day(handling, handling.received())), Fact.CLOSED_ON_RECEIPT);
    }

    private boolean isLate(Handling handling, int limit) {
        return handling.returned()
                .filter(returned -> times.workingDays(handling, times.start(handling), returned) > limit)
                .isPresent();
    }

    private boolean hasTime(Instant instant) {
        return !instant.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static boolean isWithin(Instant from, Instant to, int minutes) {
        return !to.isBefore(from) && !to.isAfter(from.plus(Duration.ofMinutes(minutes)));
    }

    private record Shown(int slice, Cells.OfHandling cells) {
        void where(boolean holds, Fact fact) {
            if (holds) {
                cells.add(slice, new FactKey(fact, 0, 0));
            }
        }
    }
}
