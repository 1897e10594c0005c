package lapor.crosscheck;

import lapor.metric.MetricKey;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One row of {@code claims.csv}: what an agency says of itself.
 *
 * @param metric id of the metric
 * @param period id of the period, which may be one that was not measured
 * @param value in the metric's unit; a share is 0-1
 * @param numerator what the agency counted, if it says
 * @param denominator out of how many
 * @param asOf when the agency counted; absent where it does not say
 */
public record Claim(
        String agencyId,
        String metric,
        String period,
        double value,
        OptionalDouble numerator,
        OptionalDouble denominator,
        Optional<Instant> asOf) {

    /** Which number is claimed. */
    public MetricKey key() {
        return new MetricKey(agencyId, period, metric);
    }

    /** What the agency's own counts give; absent where it does not tell both. */
    public OptionalDouble ratio() {
        return numerator.isPresent() && denominator.orElse(0) > 0
                ? OptionalDouble.of(numerator.getAsDouble() / denominator.getAsDouble())
                : OptionalDouble.empty();
    }
}
