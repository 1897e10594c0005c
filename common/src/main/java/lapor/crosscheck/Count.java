package lapor.crosscheck;

import lapor.metric.Estimate;
import lapor.statistics.Bounds;

import java.util.OptionalDouble;

/**
 * What the logs count of one metric of one agency and period as of an instant. Nothing of it is estimated.
 *
 * @param value in the metric's unit; absent where there are no cases, and where a median is not reached
 * @param numerator absent where the metric has none
 * @param denominator absent where the metric has none
 * @param range of days and hours: the least and the greatest value that open cases could still make of it, and
 *     quarantined rows could have; unknown where neither can change it, an end absent where there is none
 */
public record Count(OptionalDouble value, OptionalDouble numerator, OptionalDouble denominator, Bounds range) {
    /** Of an agency that was given nothing. */
    public static final Count NOTHING =
            new Count(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Bounds.unknown());

    /** That of an estimate, whose interval plays no part. */
    public static Count of(Estimate estimate, Bounds range) {
        return new Count(estimate.value(), estimate.numerator(), estimate.denominator(), range);
    }

    /** Whether there is anything that a claim could be held against. */
    boolean isKnown() {
        return value.isPresent() || range.low().isPresent();
    }
}
