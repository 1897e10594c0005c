package lapor.statistics.composite;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.moment.Kurtosis;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;

import java.util.OptionalDouble;

/**
 * Location, spread and tails of a sample, adjusted for its size (type 2 of D. N. Joanes and C. A. Gill 1998, The
 * Statistician 47).
 *
 * @param n number of values, at least 1
 * @param mean of the values
 * @param standardDeviation divided by n − 1; absent for a single value
 * @param skewness G₁; absent below three values or where all are equal
 * @param kurtosis G₂, 0 for a normal distribution; absent below four values or where all are equal
 */
public record Shape(
        int n, double mean, OptionalDouble standardDeviation, OptionalDouble skewness, OptionalDouble kurtosis) {
    /** Largest skewness, either way, of indicators without outliers: OECD and JRC 2008, and R's COINr. */
    public static final double MOST_SKEWNESS = 2;

    /** Largest kurtosis of indicators without outliers. */
    public static final double MOST_KURTOSIS = 3.5;

    /**
     * Of a sample.
     *
     * @throws IllegalArgumentException without values, or if one is not finite
     */
    public static Shape of(double[] values) {
        Finite.check(values);
        if (values.length == 0) {
            throw new IllegalArgumentException("no values have no shape");
        }
        boolean spread = StatUtils.min(values) < StatUtils.max(values);
        return new Shape(
                values.length,
                StatUtils.mean(values),
                values.length > 1 ? OptionalDouble.of(Math.sqrt(StatUtils.variance(values))) : OptionalDouble.empty(),
                spread && values.length > 2
                        ? OptionalDouble.of(new Skewness().evaluate(values))
                        : OptionalDouble.empty(),
                spread && values.length > 3
                        ? OptionalDouble.of(new Kurtosis().evaluate(values))
                        : OptionalDouble.empty());
    }

    /** Whether a few values rule the sample: skewed beyond {@value #MOST_SKEWNESS}, and too heavy a tail. */
    public boolean hasOutliers() {
        return Math.abs(skewness.orElse(0)) > MOST_SKEWNESS && kurtosis.orElse(0) > MOST_KURTOSIS;
    }
}
