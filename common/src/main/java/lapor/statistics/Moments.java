package lapor.statistics;

import java.util.OptionalDouble;

/**
 * Mean and central moments of a histogram, in two passes, so that large values with small differences keep their
 * digits.
 *
 * @param n number of cases, at least 1
 * @param mean sum / n
 * @param second mean squared distance from the mean (divided by n)
 * @param third mean cubed distance from the mean
 * @param fourth mean distance from the mean to the fourth power
 */
public record Moments(long n, double mean, double second, double third, double fourth) {

    /**
     * Of a histogram.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public static Moments of(Histogram histogram) {
        if (histogram.isEmpty()) {
            throw new IllegalArgumentException("no cases have no mean");
        }
        long n = histogram.total();
        double mean = (double) histogram.sum() / n;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int i = 0; i < histogram.distinct(); i++) {
            double distance = histogram.value(i) - mean;
            double square = distance * distance;
            second += histogram.count(i) * square;
            third += histogram.count(i) * square * distance;
            fourth += histogram.count(i) * square * square;
        }
        return new Moments(n, mean, second / n, third / n, fourth / n);
    }

    /** Of the sample: divided by n - 1. Absent for a single case. */
    public OptionalDouble standardDeviation() {
        return n == 1 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(second * n / (n - 1)));
    }

    /** Third moment over the 3/2 power of the second; 0 when all values are equal. */
    public double skewness() {
        return second == 0 ? 0 : third / Math.pow(second, 1.5);
    }

    /** Fourth moment over the square of the second, less 3; 0 when all values are equal. */
    public double excessKurtosis() {
        return second == 0 ? 0 : fourth / (second * second) - 3;
    }
}
