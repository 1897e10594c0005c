package lapor.statistics.funnel;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Cases among trials at a unit whose own rate is drawn from a beta distribution with mean μ and variance σ²: with
 * {@code s = μ(1 − μ)/σ² − 1, α = μ s, β = (1 − μ) s},
 *
 * <pre>P(R = r) = C(n, r) B(r + α, n − r + β) / B(α, β)</pre>
 *
 * <p>J. G. Skellam 1948, A probability distribution derived from the binomial distribution by regarding the probability
 * of success as variable between the sets of trials, Journal of the Royal Statistical Society B 10. For rare events its
 * upper tail is as long as that of units which differ, where a normal one is too short.
 *
 * @param alpha α, above 0
 * @param beta β, above 0
 */
public record BetaBinomial(double alpha, double beta) {
    private static final double LEAST_SIZE = 1e-3;

    /**
     * With a mean and a variance; the variance is taken as a little less than μ(1 − μ) where it is not.
     *
     * @param mean μ, 0 to 1 without the ends
     * @param variance σ², above 0
     * @throws IllegalArgumentException if a value is outside
     */
    public static BetaBinomial of(double mean, double variance) {
        if (!(mean > 0 && mean < 1 && variance > 0)) {
            throw new IllegalArgumentException("no beta distribution of mean " + mean + " and variance " + variance);
        }
        double size = Math.max(LEAST_SIZE, mean * (1 - mean) / variance - 1);
        return new BetaBinomial(mean * size, (1 - mean) * size);
    }

    /**
     * The probability of so many cases or more.
     *
     * @param cases 0 to trials
     */
    public double upperTail(int cases, int trials) {
        double term = Math.exp(
                choose(trials, cases) + Beta.logBeta(cases + alpha, trials - cases + beta) - Beta.logBeta(alpha, beta));
        double sum = 0;
        for (int r = cases; r <= trials; r++) {
            sum += term;
            term *= (double) (trials - r) / (r + 1) * (r + alpha) / (trials - r - 1 + beta);
        }
        return Math.min(1, sum);
    }

    private static double choose(int trials, int cases) {
        return Gamma.logGamma(trials + 1.0) - Gamma.logGamma(cases + 1.0) - Gamma.logGamma(trials - cases + 1.0);
    }
}
