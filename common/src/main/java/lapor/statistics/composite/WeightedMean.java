package lapor.statistics.composite;

import java.util.Arrays;

/**
 * How indicators are added up. The further down, the less a strong indicator makes up for a weak one. Weights w are
 * divided by their sum.
 */
public enum WeightedMean {
    /** {@code Σ w x}. */
    ARITHMETIC {
        @Override
        double mean(double[] values, double[] shares) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += shares[i] * values[i];
            }
            return sum;
        }
    },
    /** {@code ∏ x^w}, of values from 0; one 0 makes it 0. */
    GEOMETRIC {
        @Override
        double mean(double[] values, double[] shares) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += shares[i] == 0 ? 0 : shares[i] * Math.log(notNegative(values[i]));
            }
            return Math.exp(sum);
        }
    },
    /** {@code 1/Σ (w/x)}, of values from 0; one 0 makes it 0. */
    HARMONIC {
        @Override
        double mean(double[] values, double[] shares) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += shares[i] == 0 ? 0 : shares[i] / notNegative(values[i]);
            }
            return 1 / sum;
        }
    };

    abstract double mean(double[] values, double[] shares);

    /**
     * The mean with equal weights.
     *
     * @throws IllegalArgumentException without values, or if a value is not finite or below what the mean is of
     */
    public double of(double... values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return weighted(values, weights);
    }

    /**
     * The weighted mean.
     *
     * @param weights one for each value, 0 or more and not all 0; values of weight 0 do not count
     * @throws IllegalArgumentException if values or weights are not as said
     */
    public double weighted(double[] values, double[] weights) {
        Finite.check(values, weights);
        double sum = Arrays.stream(weights).sum();
        if (!(sum > 0) || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(
                    "weights must be 0 or more and not all 0, but are " + Arrays.toString(weights));
        }
        return mean(values, Arrays.stream(weights).map(weight -> weight / sum).toArray());
    }

    private static double notNegative(double value) {
        if (value < 0) {
            throw new IllegalArgumentException("values must be 0 or more, but one is " + value);
        }
        return value + 0.0; // no negative zero, which would turn the mean's sign
    }
}
