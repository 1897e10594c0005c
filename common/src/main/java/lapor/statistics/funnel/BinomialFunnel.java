package lapor.statistics.funnel;

import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Limits of a rate around a target θ, exact and interpolated, so that they are smooth in the number of trials. With R
 * binomial(θ, n), a tail p and r the smallest number with {@code P(R ≤ r) ≥ p}, the lower limit is
 *
 * <pre>(r − a) / n,   a = (P(R ≤ r) − p) / P(R = r)</pre>
 *
 * <p>D. J. Spiegelhalter 2005, Funnel plots for comparing institutional performance, Statistics in Medicine 24, section
 * A.1.1. The upper limit is that of the failures, turned over: so a number is outside just where one so far out has a
 * chance of p at most, on either side. With the formula as printed for the upper limit, n of n would be outside however
 * likely they are.
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
        double tail = Confidence.tail(level);
        return Bounds.of(lower(target, trials, tail), 1 - lower(1 - target, trials, tail));
    }

    private static double lower(double target, int trials, double tail) {
        BinomialDistribution cases = new BinomialDistribution(null, trials, target);
        int reached = cases.inverseCumulativeProbability(tail);
        double over = (cases.cumulativeProbability(reached) - tail) / cases.probability(reached);
        return Math.max(0, reached - over) / trials;
    }
}
