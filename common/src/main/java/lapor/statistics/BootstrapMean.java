package lapor.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The 95 % percentile bootstrap interval of a mean. B. Efron and R. J. Tibshirani 1993, An Introduction to the
 * Bootstrap, chapter 13.
 *
 * <p>Up to {@value #MOST_DRAWN} cases it is drawn: the same seeded resamples for every histogram of the same number of
 * cases, each at the cost of the different values only. With more cases the distribution that would be drawn from is
 * taken by its second-order expansion instead, with z = ±1.96, skewness γ and excess kurtosis κ of the histogram,
 *
 * <pre>mean + √(m₂/n) (z + γ (z² − 1) / (6 √n) + κ (z³ − 3z) / (24 n) − γ² (2z³ − 5z) / (36 n))</pre>
 *
 * <p>(E. A. Cornish and R. A. Fisher 1938; P. Hall 1992, The Bootstrap and Edgeworth Expansion, sections 2.5 and 3.3),
 * cut at the smallest and largest value. From 12 cases on, it lies nearer to the exact resampling distribution than the
 * ends of {@value #DRAWS} drawn resamples do, which are off by a tenth of a standard error.
 *
 * <p>Theory promises 95 % only for many cases: of lognormal days (σ = 1) the interval covers the true mean in 81 % at n
 * = 10, 88 % at 30 and 94 % at 300, drawn or expanded alike. {@link SkewedMean} covers better, and is wider.
 */
public final class BootstrapMean {
    /** Number of resamples; 2.5 % and 97.5 % of {@code DRAWS + 1} are whole. */
    public static final int DRAWS = 999;

    static final int MOST_DRAWN = 11;
    private static final int LOW_RANK = (DRAWS + 1) / 40;

    private final long seed;
    private final Map<Integer, ResamplingPlan> plans = new ConcurrentHashMap<>();

    /** Few cases often show the same few values. */
    private final Map<Histogram, Bounds> drawn = new ConcurrentHashMap<>();

    /** The same seed gives the same intervals. */
    public BootstrapMean(long seed) {
        this.seed = seed;
    }

    /** The interval; unknown below two cases, which say nothing of their spread. */
    public Bounds interval(Histogram histogram) {
        if (histogram.total() < 2) {
            return Bounds.unknown();
        }
        return histogram.total() <= MOST_DRAWN ? few(histogram) : expanded(histogram);
    }

    private Bounds few(Histogram histogram) {
        Bounds known = drawn.get(histogram);
        return known == null ? drawn.computeIfAbsent(histogram, this::draw) : known;
    }

    private Bounds draw(Histogram histogram) {
        double n = histogram.total();
        RankedSums sums = new RankedSums(plan((int) n).sums(histogram));
        return Bounds.of(sums.ranked(LOW_RANK) / n, sums.ranked(DRAWS + 1 - LOW_RANK) / n);
    }

    private ResamplingPlan plan(int n) {
        return plans.computeIfAbsent(n, cases -> ResamplingPlan.draw(seed, cases, DRAWS));
    }

    private static Bounds expanded(Histogram histogram) {
        Moments moments = Moments.of(histogram);
        double step = Math.sqrt(moments.second() / moments.n());
        return Bounds.of(
                Math.max(histogram.value(0), moments.mean() + step * quantile(moments, -Confidence.Z)),
                Math.min(
                        histogram.value(histogram.distinct() - 1),
                        moments.mean() + step * quantile(moments, Confidence.Z)));
    }

    /** Of the standardised mean of a resample. */
    private static double quantile(Moments moments, double z) {
        double n = moments.n();
        double skewness = moments.skewness();
        double cube = z * z * z;
        return z
                + skewness * (z * z - 1) / (6 * Math.sqrt(n))
                + moments.excessKurtosis() * (cube - 3 * z) / (24 * n)
                - skewness * skewness * (2 * cube - 5 * z) / (36 * n);
    }
}
