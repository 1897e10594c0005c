package lapor.statistics.rank;

/**
 * What is known of one of those who are ranked.
 *
 * @param value estimate of what is ranked, more is better
 * @param standardError of the estimate, 0 or more; errors of different contenders are independent and about normal
 */
public record Contender(double value, double standardError) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a value is outside
     */
    public Contender {
        if (!(Double.isFinite(value) && standardError >= 0 && standardError < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no contender: " + value + " with standard error " + standardError);
        }
    }

    /** Of the difference to another. */
    double errorOfDifference(Contender other) {
        return Math.hypot(standardError, other.standardError);
    }
}
