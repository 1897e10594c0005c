package lapor.statistics;

/**
 * The 95 % score interval of a proportion, without continuity correction. With x successes in n trials and z = 1.96:
 *
 * <pre>(2x + z² ± z √(z² + 4x(n − x)/n)) / 2(n + z²)</pre>
 *
 * <p>E. B. Wilson 1927, Journal of the American Statistical Association 22; method 3 of R. G. Newcombe 1998, Statistics
 * in Medicine 17.
 *
 * @param low lower end, exactly 0 without a success
 * @param high upper end, exactly 1 without a failure
 */
public record WilsonInterval(double low, double high) {

    /**
     * Of so many successes in so many trials.
     *
     * @throws IllegalArgumentException unless 0 ≤ successes ≤ trials and trials &gt; 0
     */
    public static WilsonInterval of(long successes, long trials) {
        if (successes < 0 || successes > trials || trials == 0) {
            throw new IllegalArgumentException("not a proportion: " + successes + " of " + trials);
        }
        double square = Confidence.Z * Confidence.Z;
        double middle = 2.0 * successes + square;
        double spread = Confidence.Z * Math.sqrt(square + 4.0 * successes * ((trials - successes) / (double) trials));
        double scale = 2 * (trials + square);
        return new WilsonInterval(
                successes == 0 ? 0 : (middle - spread) / scale, successes == trials ? 1 : (middle + spread) / scale);
    }
}
