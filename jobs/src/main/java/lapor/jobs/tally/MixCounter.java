package lapor.jobs.tally;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Counts handlings by classification and category, in years and declared periods, with how many kept their limits.
 *
 * @param periodsBySlice for each slice, the numbers of the periods it is part of
 */
record MixCounter(SliceIndex slices, SliceLimits limits, HandlingTimes times, List<List<Integer>> periodsBySlice)
        implements HandlingCounter {

    @Override
    public void count(Handling handling, Cells.OfHandling cells) {
        if (handling.isGiven()) {
            int slice = slices.of(times.day(handling, handling.received()));
            MixKey key = new MixKey(
                    handling.classification(),
                    handling.category(),
                    timing(handling, handling.responded(), limits.firstResponse(slice)),
                    resolution(handling, limits.resolution(slice, handling.classification())));
            for (int period : periodsBySlice.get(slice)) {
                cells.add(Cell.Kind.MIX, period, key.packed());
            }
        }
    }

    /** A closing that answers nothing keeps no limit. */
    private MixKey.Timing resolution(Handling handling, int limit) {
        return handling.isClosed() && !handling.isClosedAnswering()
                ? MixKey.Timing.LATE
                : timing(handling, handling.closed().filter(instant -> handling.isClosed()), limit);
    }

    private MixKey.Timing timing(Handling handling, Optional<Instant> done, int limit) {
        if (!handling.isReceived()) {
            return MixKey.Timing.OPEN;
        }
        int days = times.workingDays(handling, times.start(handling), done.orElse(times.asOf()));
        if (days > limit) {
            return MixKey.Timing.LATE;
        }
        return done.isPresent() ? MixKey.Timing.ON_TIME : MixKey.Timing.OPEN;
    }
}
