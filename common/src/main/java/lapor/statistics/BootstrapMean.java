package lapor.statistics;

import org.apache.commons.math3.util.KthSelector;

import java.util.Arrays;
import java.util.Optional;

/**
 * The 95 % percentile bootstrap interval of a mean. B. Efron and R. J. Tibshirani 1993, An Introduction to the
 * Bootstrap, chapter 13.
 *
 * <p>Up to {@value #MOST_DRAWN} cases it is drawn: the same seeded resamples for every histogram of the same number of
 * cases, each at the cost of the different values only. With more cases the distribution that would be drawn from is
 * taken by its expansion instead, with z = ±1.96 and the moments of the histogram,
 *
 * <pre>mean + √(m₂/n) (z + skewness (z² − 1) / (6 √n))</pre>
 *
 * <p>(P. Hall 1992, The Bootstrap and Edgeworth Expansion, section 3.3), cut at the smallest and largest value.
 */
public final class BootstrapMean {
    /** Number of resamples; 2.5 % and 97.5 % of {@code DRAWS + 1} are whole. */
    public static final int DRAWS = 999;

    static final int MOST_DRAWN = 127;
    private static final int LOW_RANK = (DRAWS + 1) / 40;

    /** Room in which the first selection leaves its work to the second. */
    private static final int PIVOTS = 512;

    private final long seed;
    private final ResamplingPlan[] plans = new ResamplingPlan[MOST_DRAWN + 1];

    /** The same seed gives the same intervals. Not for use by several threads at once. */
    public BootstrapMean(long seed) {
        this.seed = seed;
    }

    /** The interval; unknown below two cases, which say nothing of their spread. */
    public Bounds interval(Histogram histogram) {
        if (histogram.total() < 2) {
            return Bounds.unknown();
        }
        return histogram.total() <= MOST_DRAWN ? drawn(histogram) : expanded(histogram);
    }

    private Bounds drawn(Histogram histogram) {
        int n = (int) histogram.total();
        double[] sums = plan(n).sums(histogram);
        int[] pivots = new int[PIVOTS];
        Arrays.fill(pivots, -1);
        KthSelector selector = new KthSelector();
        return Bounds.of(
                selector.select(sums, pivots, LOW_RANK - 1) / n, selector.select(sums, pivots, DRAWS - LOW_RANK) / n);
    }

    private ResamplingPlan plan(int n) {
        ResamplingPlan plan = Optional.ofNullable(plans[n]).orElseGet(() -> ResamplingPlan.draw(seed, n, DRAWS));
        plans[n] = plan;
        return plan;
    }

    private static Bounds expanded(Histogram histogram) {
        Moments moments = Moments.of(histogram);
        double step = Math.sqrt(moments.second() / moments.n());
        double lean = moments.skewness() * (Confidence.Z * Confidence.Z - 1) / (6 * Math.sqrt((double) moments.n()));
        return Bounds.of(
                Math.max(histogram.value(0), moments.mean() + step * (lean - Confidence.Z)),
                Math.min(histogram.value(histogram.distinct() - 1), moments.mean() + step * (lean + Confidence.Z)));
    }
}
