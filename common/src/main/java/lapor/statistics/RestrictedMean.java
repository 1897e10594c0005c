package lapor.statistics;

/**
 * A mean of times that are cut at a horizon.
 *
 * @param mean in the unit of the times, 0 to the horizon
 * @param standardError of the mean
 */
public record RestrictedMean(double mean, double standardError) {

    /** The normal 95 % interval, cut at the ends of what the mean can be. */
    public Bounds interval(double least, double most) {
        double half = Confidence.Z * standardError;
        return Bounds.of(Math.max(least, mean - half), Math.min(most, mean + half));
    }
}
