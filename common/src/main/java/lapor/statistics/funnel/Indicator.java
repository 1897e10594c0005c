package lapor.statistics.funnel;

/**
 * What one unit shows, on a scale on which its chance error is about normal.
 *
 * @param value finite
 * @param standardError by chance alone if the unit is on target, above 0
 */
public record Indicator(double value, double standardError) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a value is outside
     */
    public Indicator {
        if (!(Double.isFinite(value) && standardError > 0 && standardError < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no indicator: " + value + " with standard error " + standardError);
        }
    }

    /**
     * A rate, with the error {@code √(θ (1 − θ)/n)} it has on target.
     *
     * @param target θ, 0 to 1 without the ends
     * @throws IllegalArgumentException if a value is outside
     */
    public static Indicator rate(double rate, long trials, double target) {
        return new Indicator(rate, Math.sqrt(target * (1 - target) / trials));
    }

    /** How many standard errors it lies above a target. */
    public double z(double target) {
        return (value - target) / standardError;
    }
}
