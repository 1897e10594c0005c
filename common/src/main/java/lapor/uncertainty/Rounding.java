package lapor.uncertainty;

/** Scores to nine decimals, as {@link lapor.edition.Mean} gives them, so that equal scores are equal. */
final class Rounding {
    private static final double UNITS = 1e9;

    /** A half rounds up, also where adding up made it a little less. */
    private static final double HALF = 0.5001;

    private Rounding() {}

    /** Cut at 0 and at the most that there is; unknown ({@code NaN}) stays unknown. */
    static double within(double score, double most) {
        return score < 0 ? 0 : (score > most ? most : score);
    }

    /** Unknown ({@code NaN}) stays unknown. */
    static double of(double score) {
        // cutting off is what flooring is from 0 on, and several times as fast
        double scaled = score * UNITS + HALF;
        return (scaled >= 0 ? (long) scaled : Math.floor(scaled)) / UNITS;
    }

    /** The score as a whole number of billionths. */
    static long units(double score) {
        double scaled = score * UNITS + HALF;
        return (long) (scaled >= 0 ? scaled : Math.floor(scaled));
    }
}
