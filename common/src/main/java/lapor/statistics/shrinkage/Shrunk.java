package lapor.statistics.shrinkage;

/**
 * What was seen of one unit beside what is to be expected of it, given all units.
 *
 * @param raw as seen
 * @param mean posterior mean, between raw and the mean of all
 * @param variance posterior variance, 0 or more
 */
public record Shrunk(double raw, double mean, double variance) {}
