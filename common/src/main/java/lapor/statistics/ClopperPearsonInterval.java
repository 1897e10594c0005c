package lapor.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * The exact 95 % interval of a proportion: the rates at which so many successes or more, or so many or fewer, have a
 * chance of 2.5 %. It never covers less than it says, and mostly more; {@link WilsonInterval} covers 95 % on average.
 * With x successes in n trials and the quantiles of the beta distribution:
 *
 * <pre>B(0.025; x, n − x + 1)  to  B(0.975; x + 1, n − x)</pre>
 *
 * <p>C. J. Clopper and E. S. Pearson 1934, Biometrika 26; method 5 of R. G. Newcombe 1998, Statistics in Medicine 17.
 *
 * @param low lower end, exactly 0 without a success
 * @param high upper end, exactly 1 without a failure
 */
public record ClopperPearsonInterval(double low, double high) {
    private static final double ACCURACY = 1e-12;

    /**
     * Of so many successes in so many trials.
     *
     * @throws IllegalArgumentException unless 0 ≤ successes ≤ trials and trials &gt; 0
     */
    public static ClopperPearsonInterval of(long successes, long trials) {
        Proportion proportion = new Proportion(successes, trials);
        long failures = proportion.trials() - successes;
        double tail = Confidence.tail(Confidence.LEVEL);
        return new ClopperPearsonInterval(
                successes == 0 ? 0 : quantile(tail, (double) successes, failures + 1.0),
                failures == 0 ? 1 : quantile(1 - tail, successes + 1.0, (double) failures));
    }

    private static double quantile(double probability, double alpha, double beta) {
        return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(probability);
    }
}
