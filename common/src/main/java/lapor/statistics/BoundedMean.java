package lapor.statistics;

/**
 * The 95 % interval of the mean of values that lie in a known range. What is not known of the distribution is given the
 * weight of one case more, half of it at each end of the range (a Dirichlet process, T. S. Ferguson 1973, Annals of
 * Statistics 1). With mean m and variance s² of these n + 1 cases, the mean is about a stretched beta distribution of
 * mean m and variance s² / (n + 2), whose middle 95 % is taken; an end is moved to the observed mean where that lies
 * outside, as where all cases are at an end. Of values at both ends only it is Jeffreys' interval (L. D. Brown, T. T.
 * Cai and A. DasGupta 2001, Statistical Science 16). It never has zero width.
 *
 * @param least smallest possible value
 * @param most largest possible value, above the smallest
 */
public record BoundedMean(int least, int most) {

    /**
     * The interval; unknown without cases.
     *
     * @throws IllegalArgumentException if a value is outside the range
     */
    public Bounds interval(Histogram histogram) {
        if (histogram.isEmpty()) {
            return Bounds.unknown();
        }
        if (histogram.value(0) < least || histogram.value(histogram.distinct() - 1) > most) {
            throw new IllegalArgumentException("not from " + least + " to " + most + ": " + histogram);
        }
        Moments seen = Moments.of(histogram);
        double cases = seen.n() + 1.0;
        double mean = (seen.n() * seen.mean() + (least + most) / 2.0) / cases;
        double squares = seen.n() * (seen.second() + square(seen.mean() - mean))
                + (square(least - mean) + square(most - mean)) / 2;
        return new ScaledBeta(least, most, mean, squares / cases / (cases + 1)).interval(seen.mean());
    }

    private static double square(double value) {
        return value * value;
    }
}
