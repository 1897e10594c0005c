package lapor.statistics.funnel;

import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Limits of a rate around a target θ, exact and interpolated, so that they are smooth in the number of trials. With R
 * binomial(θ, n) and r the smallest number with {@code P(R ≤ r) ≥ p}:
 *
 * <pre>(r − a) / n,   a = (P(R ≤ r) − p) / P(R = r)</pre>
 *
 * <p>D. J. Spiegelhalter 2005, Funnel plots for comparing institutional performance, Statistics in Medicine 24, section
 * A.1.1.
 */
public final class BinomialFunnel {
    private BinomialFunnel() {}

    /**
     * The limits, 0 to 1.
     *
     * @param target rate that is aimed at, 0 to 1 without the ends
     * @param trials at least 1
     * @param level such as 0.95 or 0.998
     * @throws IllegalArgumentException if a value is outside
     */
    public static Bounds limits(double target, int trials, double level) {
        if (!(target > 0 && target < 1 && trials > 0)) {
            throw new IllegalArgumentException("no funnel of target " + target + " and " + trials + " trials");
        }
        BinomialDistribution cases = new BinomialDistribution(null, trials, target);
        double tail = Confidence.tail(level);
        return Bounds.of(limit(cases, tail), limit(cases, 1 - tail));
    }

    private static double limit(BinomialDistribution cases, double probability) {
        int reached = cases.inverseCumulativeProbability(probability);
        double over = (cases.cumulativeProbability(reached) - probability) / cases.probability(reached);
        return Math.max(0, reached - over) / cases.getNumberOfTrials();
    }
}
