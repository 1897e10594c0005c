package lapor.statistics;

/**
 * A mean of times that are cut at a horizon.
 *
 * @param mean in the unit of the times, 0 to the horizon
 * @param standardError of the mean
 */
public record RestrictedMean(double mean, double standardError) {}
