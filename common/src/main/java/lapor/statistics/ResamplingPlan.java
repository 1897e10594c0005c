package lapor.statistics;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

import java.util.Arrays;

/**
 * Resamples of n cases with replacement, drawn once and used for every histogram of n cases. Which positions of the
 * ascending cases are drawn does not depend on their values, so it is enough to keep, for each resample, how many draws
 * fall below each position.
 */
final class ResamplingPlan {
    private final int resamples;
    private final short[][] drawnBelow;

    private ResamplingPlan(int resamples, short[][] drawnBelow) {
        this.resamples = resamples;
        this.drawnBelow = drawnBelow;
    }

    static ResamplingPlan draw(long seed, int n, int resamples) {
        RandomGenerator random = new Well19937c(new int[] {(int) (seed >>> 32), (int) seed, n});
        short[][] drawnBelow = new short[n + 1][resamples];
        for (int resample = 0; resample < resamples; resample++) {
            for (int i = 0; i < n; i++) {
                drawnBelow[random.nextInt(n) + 1][resample]++;
            }
            for (int position = 1; position <= n; position++) {
                drawnBelow[position][resample] += drawnBelow[position - 1][resample];
            }
        }
        return new ResamplingPlan(resamples, drawnBelow);
    }

    /**
     * The sum of each resample of a histogram of n cases: n times the largest value, less what falls below it.
     *
     * @throws ArithmeticException if sums can be beyond 32 bits
     */
    int[] sums(Histogram histogram) {
        int[] sums = new int[resamples];
        int last = histogram.distinct() - 1;
        Arrays.fill(sums, Math.multiplyExact(histogram.value(last), Math.toIntExact(histogram.total())));
        int position = 0;
        for (int i = 0; i < last; i++) {
            position += (int) histogram.count(i);
            int gap = histogram.value(i + 1) - histogram.value(i);
            short[] below = drawnBelow[position];
            for (int resample = 0; resample < resamples; resample++) {
                sums[resample] -= gap * below[resample];
            }
        }
        return sums;
    }
}
