package lapor.statistics;

import org.apache.commons.math3.distribution.TDistribution;

import java.util.OptionalDouble;

/**
 * The 95 % interval of the mean of times, which have no largest value and are often skewed. Student's T of the sample
 * is bent by a cubic until it has no skewness left, with γ the sample-adjusted skewness over √n:
 *
 * <pre>g(T) = T + γT²/3 + γ²T³/27 + γ/6,   g⁻¹(w) = 3/γ · (∛(1 + γ (w − γ/6)) − 1)
 * mean − s/√n g⁻¹(t)  to  mean − s/√n g⁻¹(−t),  not below 0</pre>
 *
 * <p>where t is the 97.5 % point of Student's distribution with n − 1 degrees of freedom. P. Hall 1992, Journal of the
 * Royal Statistical Society B 54. Correct to the second order, as the studentised bootstrap is, without drawing. Where
 * all cases are alike nothing is known of how far up others may be: the upper end is open, and the lower end lets as
 * many others be at 0 as with 97.5 % would have been seen, {@code 0.025 ^ (1 / n)} of the value (Clopper and Pearson).
 *
 * <p>Of 2,000 simulated samples of 10, 30 and 100 whole days it held the true mean, in per cent, beside others that
 * were tried: Student's T, the percentile bootstrap, Johnson's T, the studentised bootstrap, Hall's bootstrap of g(T),
 * and Cox's for lognormal values.
 *
 * <pre>
 *                    this        Student     percentile  Johnson     studentised Hall drawn  Cox
 * lognormal, σ = 0.5 94 93 94    93 93 95    89 91 94    93 93 95    94 93 95    93 92 94    95 95 95
 * lognormal, σ = 1   92 94 93    84 90 93    81 90 93    85 91 93    91 94 94    89 93 94    95 96 95
 * lognormal, σ = 1.5 89 91 91    72 81 85    69 81 86    73 81 85    86 90 91    87 91 92    93 96 95
 * exponential        93 95 95    90 92 95    86 91 95    90 92 95    93 95 96    91 94 95    98 99 90
 * uniform            98 96 96    95 95 96    91 94 95    95 95 96    97 96 96    95 95 96    98 99 86
 * 0 or 10, 20 % 10   100 99 97    88 95 94    88 95 94    88 95 94    88 98 97    86 97 94    88 74 66
 * </pre>
 *
 * <p>Cox's is better where days are lognormal and wrong where they are not.
 */
public final class SkewedMean {
    private static final double NO_SKEWNESS = 1e-6;

    private SkewedMean() {}

    /** The interval; unknown without cases. */
    public static Bounds interval(Histogram histogram) {
        if (histogram.isEmpty()) {
            return Bounds.unknown();
        }
        Moments moments = Moments.of(histogram);
        return moments.second() == 0 ? ofEqual(moments) : bent(moments);
    }

    private static Bounds ofEqual(Moments moments) {
        double share = Math.pow(Confidence.tail(Confidence.LEVEL), 1.0 / moments.n());
        return new Bounds(OptionalDouble.of(moments.mean() * share), OptionalDouble.empty());
    }

    private static Bounds bent(Moments moments) {
        double n = moments.n();
        double error = moments.standardDeviation().orElseThrow() / Math.sqrt(n);
        double adjustment = n > 2 ? Math.sqrt(n * (n - 1)) / (n - 2) : 1;
        double skewness = adjustment * moments.skewness() / Math.sqrt(n);
        double t = new TDistribution(null, n - 1).inverseCumulativeProbability(1 - Confidence.tail(Confidence.LEVEL));
        return Bounds.of(
                Math.max(0, moments.mean() - error * unbent(t, skewness)),
                moments.mean() - error * unbent(-t, skewness));
    }

    private static double unbent(double w, double skewness) {
        return Math.abs(skewness) < NO_SKEWNESS ? w : 3 / skewness * (Math.cbrt(1 + skewness * (w - skewness / 6)) - 1);
    }
}
