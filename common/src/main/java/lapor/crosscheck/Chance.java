package lapor.crosscheck;

import lapor.metric.Estimate;
import lapor.metric.Metrics;
import lapor.metric.Unit;
import lapor.statistics.Confidence;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

import java.util.OptionalDouble;

/**
 * How likely a measurement as far from a claim as this one, or farther, is if the claim is right within its tolerance.
 * The claim's nearest right value b lies a tolerance from it towards the measured one, so with n cases of which k, or a
 * value and half an interval h,
 *
 * <pre>p = 2 P(X ≤ k | n, b) or 2 P(X ≥ k | n, b) of shares,   p = 2 Φ(−1.96 |value − b|/h) of others</pre>
 *
 * <p>The tail is doubled because either direction would have been noted. J. L. Hodges and E. L. Lehmann 1954, Journal
 * of the Royal Statistical Society B 16. No h is taken for narrower than the tolerance, since values in whole days have
 * intervals without width. What has no interval was counted in full, and leaves nothing to chance.
 */
final class Chance {
    private static final double ROUNDING = 1e-9;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Chance() {}

    /** The p-value, 0 to 1, against an estimate that has a value. */
    static double of(double claimed, String metric, double tolerance, Estimate estimate) {
        double value = estimate.value().orElseThrow();
        double beyond = Math.abs(claimed - value) - tolerance;
        if (beyond <= ROUNDING) {
            return 1;
        }
        boolean above = claimed > value;
        if (isShareOfCases(metric, estimate)) {
            return ofShare(above ? value + beyond : value - beyond, above, estimate);
        }
        OptionalDouble end = above ? estimate.high() : estimate.low();
        if (end.isPresent()) {
            double half = Math.max(Math.abs(end.getAsDouble() - value), tolerance);
            return Math.min(1, 2 * NORMAL.cumulativeProbability(-Confidence.Z * beyond / half));
        }
        return estimate.low().isPresent() || estimate.high().isPresent() ? 1 : 0;
    }

    private static boolean isShareOfCases(String metric, Estimate estimate) {
        boolean share =
                Metrics.find(metric).filter(found -> found.unit() == Unit.SHARE).isPresent();
        double part = estimate.numerator().orElse(-1);
        return share && part >= 0 && part <= estimate.denominator().orElse(-1);
    }

    private static double ofShare(double right, boolean above, Estimate estimate) {
        int part = (int) estimate.numerator().orElseThrow();
        int whole = (int) estimate.denominator().orElseThrow();
        BinomialDistribution cases = new BinomialDistribution(null, whole, Math.max(0, Math.min(1, right)));
        double tail = above ? cases.cumulativeProbability(part) : 1 - cases.cumulativeProbability(part - 1);
        return Math.max(0, Math.min(1, 2 * tail));
    }
}
