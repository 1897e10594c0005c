package lapor.uncertainty;

/** Scores to nine decimals, as {@link lapor.edition.Aggregation} gives them, so that equal scores are equal. */
final class Rounding {
    private static final double UNITS = 1e9;

    /** A half rounds up, also where adding up made it a little less. */
    private static final double HALF = 0.5001;

    private Rounding() {}

    /** Unknown ({@code NaN}) stays unknown. */
    static double of(double score) {
        return Math.floor(score * UNITS + HALF) / UNITS;
    }

    /** The score as a whole number of billionths. */
    static long units(double score) {
        return (long) Math.floor(score * UNITS + HALF);
    }
}
