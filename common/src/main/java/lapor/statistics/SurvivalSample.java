package lapor.statistics;

/**
 * Cases that had the event and cases observed only until some time.
 *
 * @param events times from 0 at which the event came
 * @param censored times from 0 until which a case was observed without it
 */
public record SurvivalSample(Histogram events, Histogram censored) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a time is negative
     */
    public SurvivalSample {
        if (first(events) < 0 || first(censored) < 0) {
            throw new IllegalArgumentException("negative time in " + events + " or " + censored);
        }
    }

    /** Number of cases. */
    public long total() {
        return events.total() + censored.total();
    }

    /** The last time observed; -1 without cases. */
    public int end() {
        return Math.max(last(events), last(censored));
    }

    /** Whether all of the longest observed had the event, so that the curve ends at zero. */
    public boolean isOver() {
        return last(events) > last(censored);
    }

    private static int first(Histogram times) {
        return times.isEmpty() ? 0 : times.value(0);
    }

    private static int last(Histogram times) {
        return times.isEmpty() ? -1 : times.value(times.distinct() - 1);
    }
}
