package lapor.uncertainty;

import lapor.edition.VariedInput;

import java.util.Arrays;
import java.util.List;

/**
 * Alternatives to the edition's goalposts, in some of the draws: an indicator's points are stretched over those who
 * compete, {@code 100 (x − min)/(max − min)}, or given the mean m and the spread s that indicators have on average,
 * {@code m + s z}, cut at 0 and 100. Where all have the same points there is nothing to stretch. OECD and JRC 2008,
 * Handbook on Constructing Composite Indicators, section 5.
 */
final class Stretching {
    private static final double MOST = 100;

    private final int[] stretched;
    private final boolean[] minMax;

    private Stretching(int[] stretched, boolean[] minMax) {
        this.stretched = stretched;
        this.minMax = minMax;
    }

    /** Agencies that compete, with the mean and the standard deviation that indicators have on average among them. */
    record Usual(List<Integer> agencies, double mean, double deviation) {}

    /** Chooses the draws of a block that stretch, and how. */
    static Stretching in(Drawing drawing, DrawBlock block) {
        double minMaxShare = drawing.plan().minMaxShare();
        double share = drawing.varies(VariedInput.NORMALISATION)
                ? minMaxShare + drawing.plan().zScoreShare()
                : 0;
        RandomStream stream = drawing.stream(VariedInput.NORMALISATION, "scale", "");
        int first = block.first(VariedInput.NORMALISATION);
        int[] stretched = new int[block.size()];
        boolean[] minMax = new boolean[block.size()];
        int n = 0;
        for (int d = 0; d < block.size(); d++) {
            double chance = stream.uniform(first + d);
            if (chance < share) {
                minMax[n] = chance < minMaxShare;
                stretched[n++] = d;
            }
        }
        return new Stretching(Arrays.copyOf(stretched, n), minMax);
    }

    /** Stretches one indicator in place; {@code points} are by agency and draw, empty for those without. */
    void stretch(double[][] points, Usual pool) {
        int draws = stretched.length;
        double[] least = new double[draws];
        double[] most = new double[draws];
        double[] sum = new double[draws];
        double[] squares = new double[draws];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        int n = 0;
        for (int agency : pool.agencies()) {
            double[] drawn = points[agency];
            n += drawn.length == 0 ? 0 : 1;
            for (int i = 0; i < draws && drawn.length > 0; i++) {
                double x = drawn[stretched[i]];
                least[i] = Math.min(least[i], x);
                most[i] = Math.max(most[i], x);
                sum[i] += x;
                squares[i] += x * x;
            }
        }
        double[] factor = new double[draws];
        double[] start = new double[draws];
        for (int i = 0; i < draws; i++) {
            double mean = sum[i] / n;
            double deviation = Math.sqrt(Math.max(0, squares[i] - n * mean * mean) / (n - 1));
            boolean spread = least[i] < most[i] && deviation > 0;
            double by = minMax[i] ? MOST / (most[i] - least[i]) : pool.deviation() / deviation;
            factor[i] = spread ? by : 1;
            start[i] = spread ? (minMax[i] ? -least[i] * by : pool.mean() - mean * by) : 0;
        }
        for (int agency : pool.agencies()) {
            double[] drawn = points[agency];
            for (int i = 0; i < draws && drawn.length > 0; i++) {
                int d = stretched[i];
                drawn[d] = Rounding.within(start[i] + factor[i] * drawn[d], MOST);
            }
        }
    }
}
