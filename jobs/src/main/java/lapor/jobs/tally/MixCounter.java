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
    public void count(Handling handling, Cells cells) {
        if (handling.isGiven()) {
            int slice = slices.of(times.day(handling, handling.received()));
            add(handling, slice, MixKey.Counted.HANDLINGS, cells);
            if (handling.isReceived()) {
                judge(handling.responded(), limits.firstResponse(slice), handling)
                        .ifPresent(onTime -> {
                            add(handling, slice, MixKey.Counted.ANSWER_DUE, cells);
                            if (onTime) {
                                add(handling, slice, MixKey.Counted.ANSWERED_ON_TIME, cells);
                            }
                        });
                Optional<Instant> closed = handling.closed().filter(instant -> handling.isClosed());
                judge(closed, limits.resolution(slice, handling.classification()), handling)
                        .ifPresent(onTime -> {
                            add(handling, slice, MixKey.Counted.RESOLUTION_DUE, cells);
                            if (onTime) {
                                add(handling, slice, MixKey.Counted.RESOLVED_ON_TIME, cells);
                            }
                        });
            }
        }
    }

    /** Whether the limit was kept; absent while it can still be. */
    private Optional<Boolean> judge(Optional<Instant> done, int limit, Handling handling) {
        int days = times.workingDays(handling, times.start(handling), done.orElse(times.asOf()));
        return done.isPresent() || days > limit ? Optional.of(done.isPresent() && days <= limit) : Optional.empty();
    }

    private void add(Handling handling, int slice, MixKey.Counted counted, Cells cells) {
        long key = new MixKey(handling.classification(), handling.category(), counted).packed();
        for (int period : periodsBySlice.get(slice)) {
            cells.add(new Cell(Cell.Kind.MIX, handling.agencyId(), period, key), 1, handling);
        }
    }
}
