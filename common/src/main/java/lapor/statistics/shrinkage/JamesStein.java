package lapor.statistics.shrinkage;

import org.apache.commons.math3.stat.StatUtils;

/**
 * Units measured with errors of the same variance σ², pulled towards their mean by one factor:
 *
 * <pre>z = ȳ + c (y − ȳ),   c = 1 − (k − 3) σ² / Σ (y − ȳ)²</pre>
 *
 * <p>not below 0. B. Efron and C. Morris 1977, Scientific American 236, and 1975, Journal of the American Statistical
 * Association 70. Unlike {@link RandomEffects} it supposes no distribution of the true values.
 *
 * @param mean of all units
 * @param factor c, 0 to 1
 */
public record JamesStein(double mean, double factor) {

    /**
     * Finds the factor; 0 where all values are equal.
     *
     * @param values of at least four units
     * @param variance of each value's error, above 0
     * @throws IllegalArgumentException with fewer than four values, or if the variance is not positive
     */
    public static JamesStein of(double[] values, double variance) {
        if (values.length < 4 || !(variance > 0)) {
            throw new IllegalArgumentException("needs at least four values and a positive variance, but has "
                    + values.length + " values and variance " + variance);
        }
        double mean = StatUtils.mean(values);
        double squares = StatUtils.populationVariance(values, mean) * values.length;
        double factor = squares == 0 ? 0 : Math.max(0, 1 - (values.length - 3) * variance / squares);
        return new JamesStein(mean, factor);
    }

    /** The value expected of a unit. */
    public double shrink(double value) {
        return mean + factor * (value - mean);
    }
}
