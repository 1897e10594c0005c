package lapor.statistics;

/**
 * Mean and central moments of a histogram, in two passes, so that large values with small differences keep their
 * digits.
 *
 * @param n number of cases, at least 1
 * @param mean sum / n
 * @param second mean squared distance from the mean (divided by n)
 * @param third mean cubed distance from the mean
 */
public record Moments(long n, double mean, double second, double third) {

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
        for (int i = 0; i < histogram.distinct(); i++) {
            double distance = histogram.value(i) - mean;
            second += histogram.count(i) * distance * distance;
            third += histogram.count(i) * distance * distance * distance;
        }
        return new Moments(n, mean, second / n, third / n);
    }

    /** Of the sample: divided by n - 1. NaN for a single case. */
    public double standardDeviation() {
        return Math.sqrt(second * n / (n - 1));
    }

    /** Third moment over the 3/2 power of the second; 0 when all values are equal. */
    public double skewness() {
        return second == 0 ? 0 : third / Math.pow(second, 1.5);
    }
}
