package lapor.statistics.shrinkage;

/**
 * What was measured of one unit, with the variance of its error.
 *
 * @param value finite
 * @param variance of its error, above 0
 */
public record Measure(double value, double variance) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a value is outside
     */
    public Measure {
        if (!(Double.isFinite(value) && variance > 0 && variance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no measure: " + value + " with variance " + variance);
        }
    }
}
