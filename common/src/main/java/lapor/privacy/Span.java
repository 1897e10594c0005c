package lapor.privacy;

/**
 * What a number may be.
 *
 * @param low at least so much
 * @param high at most so much
 */
record Span(long low, long high) {

    /** Whether only one number is left. */
    boolean isExact() {
        return low == high;
    }

    /** Whether no number is left, since what is told contradicts itself. */
    boolean isEmpty() {
        return low > high;
    }

    /** Whether it leaves out anything that another does not. */
    boolean isNarrowerThan(Span other) {
        return low > other.low || high < other.high;
    }

    /** What both leave. */
    Span and(Span other) {
        return new Span(Math.max(low, other.low), Math.min(high, other.high));
    }
}
