package lapor.crosscheck;

import lapor.metric.Estimate;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A claim with everything that was found of it.
 *
 * @param tolerance how far it may differ and still be supported, in the metric's unit
 * @param grounds why it has its verdict
 * @param measured what the logs count, as the metric is defined, from the least to the greatest value that open cases
 *     and quarantined rows leave possible; absent when it could not be tested
 * @param p chance of so large a difference or a larger, were the period's cases a sample; absent untested
 * @param q the least false discovery rate at which the difference would count among all tested claims; absent untested
 * @param firm whether it is contradicted, and chance among many claims would not explain that either (kokoh)
 */
public record CheckedClaim(
        Claim claim,
        double tolerance,
        Grounds grounds,
        Optional<Estimate> measured,
        OptionalDouble p,
        OptionalDouble q,
        boolean firm) {

    public Reason reason() {
        return grounds.reason();
    }

    public Verdict verdict() {
        return reason().verdict();
    }

    /** Id of the metric under which it was judged. */
    public String definition() {
        return grounds.definition().orElse(claim.metric());
    }

    /** Claimed less measured, in the metric's unit; absent when it could not be tested. */
    public OptionalDouble difference() {
        OptionalDouble value = number(Estimate::value);
        return value.isPresent() ? OptionalDouble.of(claim.value() - value.getAsDouble()) : OptionalDouble.empty();
    }

    /** The size of the difference as a share of what was measured, 0 or more; absent where that is 0. */
    public OptionalDouble relativeError() {
        double value = number(Estimate::value).orElse(0);
        return value == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.abs((claim.value() - value) / value));
    }

    /** Whom the difference flatters. */
    public Favour favour() {
        return Favour.of(claim.metric(), difference().orElse(0));
    }

    /** The row of {@code crosscheck.csv}. */
    public CrosscheckRow row() {
        return new CrosscheckRow(
                claim.agencyId(),
                claim.metric(),
                claim.period(),
                claim.value(),
                number(Estimate::value),
                number(Estimate::low),
                number(Estimate::high),
                tolerance,
                grounds);
    }

    OptionalDouble number(Function<Estimate, OptionalDouble> part) {
        return measured.map(part).orElse(OptionalDouble.empty());
    }
}
