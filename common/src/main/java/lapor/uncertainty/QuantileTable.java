package lapor.uncertainty;

import org.apache.commons.math3.distribution.NormalDistribution;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A distribution as its quantiles at equal steps of probability, straight lines between them: drawing from it is one
 * look-up. Beyond the outermost quantiles, at a quarter of a step, tails are cut: of a normal distribution at ±3.1
 * standard deviations, which takes 0.3 % off its standard deviation.
 */
final class QuantileTable {
    /** The standard normal distribution. */
    static final QuantileTable NORMAL = of(new NormalDistribution(null, 0, 1)::inverseCumulativeProbability);

    private static final int STEP_BITS = 8;
    private static final int STEPS = 1 << STEP_BITS;

    private final double[] quantiles;

    private QuantileTable(double[] quantiles) {
        this.quantiles = quantiles;
    }

    /** Always the same value. */
    static QuantileTable certain(double value) {
        return new QuantileTable(new double[] {value});
    }

    /** Of a quantile function, rising or falling. */
    static QuantileTable of(DoubleUnaryOperator quantile) {
        return new QuantileTable(Arrays.stream(probabilities()).map(quantile).toArray());
    }

    /** The probabilities at which a table holds quantiles, rising. */
    static double[] probabilities() {
        double[] probabilities = new double[STEPS + 1];
        for (int i = 1; i < STEPS; i++) {
            probabilities[i] = (double) i / STEPS;
        }
        probabilities[0] = 0.25 / STEPS;
        probabilities[STEPS] = 1 - probabilities[0];
        return probabilities;
    }

    /** A table of the quantiles at {@link #probabilities}. */
    static QuantileTable ofQuantiles(double[] quantiles) {
        return new QuantileTable(quantiles.clone());
    }

    /** The draws of these numbers: the first, and as many as there is room for. */
    void fill(double[] draws, RandomStream stream, long first) {
        if (quantiles.length == 1) {
            Arrays.fill(draws, quantiles[0]);
            return;
        }
        for (int d = 0; d < draws.length; d++) {
            long bits = stream.bits(first + d);
            int step = (int) (bits >>> (Long.SIZE - STEP_BITS));
            double within = (bits << STEP_BITS >>> 11) * 0x1.0p-53;
            double low = quantiles[step];
            draws[d] = low + within * (quantiles[step + 1] - low);
        }
    }
}
