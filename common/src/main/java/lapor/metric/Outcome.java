package lapor.metric;

import lapor.statistics.SurvivalSample;

import java.util.Optional;

/**
 * What each handling of a pattern adds to a metric, and how many there are.
 *
 * @param count handlings
 * @param part what each adds to the numerator; 0 where the metric has none
 * @param whole what each adds to the denominator; 0 for a handling that the metric does not speak of
 * @param time when the event came to it, or until when it had not; absent where the metric is no quantile of times
 */
public record Outcome(long count, double part, double whole, Optional<SurvivalSample> time) {
    static final Outcome NOTHING = new Outcome(1, 0, 0, Optional.empty());

    /** The same of so many handlings. */
    Outcome times(long handlings) {
        return new Outcome(handlings, part, whole, time);
    }
}
