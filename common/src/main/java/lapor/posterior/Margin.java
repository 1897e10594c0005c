package lapor.posterior;

/**
 * What one indicator of an agency can truly earn, by what it and its peers show of that indicator alone.
 *
 * @param points 0-100, in the order of the metric's values: they fall where less is better
 * @param reliability how far the agency's own number is to be believed, above 0 and below 1; the rest is its peers'
 * @param deviation from its peers' mean, in standard deviations of their true values: of the number that, believed so
 *     far, leads to the mean of what it can truly be
 */
record Margin(NormalTable points, double reliability, double deviation) {
    private static final double LEAST = 1e-4;

    Margin {
        reliability = Math.max(LEAST, Math.min(1 - LEAST, reliability));
    }

    /**
     * One whose own cases and peers leave it a mean and a variance.
     *
     * @param peerMean the mean of the peers' true values, on the scale of {@code mean}
     * @param peerDeviation their standard deviation
     */
    static Margin of(NormalTable points, double mean, double variance, double peerMean, double peerDeviation) {
        if (peerDeviation <= 0) {
            return new Margin(points, 0, 0);
        }
        double reliability = Math.max(LEAST, 1 - variance / (peerDeviation * peerDeviation));
        return new Margin(points, reliability, (mean - peerMean) / peerDeviation / reliability);
    }

    /** One that peers say nothing of. */
    static Margin alone(NormalTable points) {
        return new Margin(points, 1, 0);
    }
}
