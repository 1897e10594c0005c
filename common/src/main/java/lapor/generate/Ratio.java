package lapor.generate;

/** A sum and what it is divided by; it has no value while that is 0. */
record Ratio(long numerator, long denominator) {
    boolean isKnown() {
        return denominator > 0;
    }

    /** NaN when it is not known. */
    double value() {
        return denominator > 0 ? (double) numerator / denominator : Double.NaN;
    }
}
