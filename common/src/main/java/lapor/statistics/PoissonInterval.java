package lapor.statistics;

import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * The exact interval of the expectation behind a count, from quantiles of the gamma distribution of scale 1. With x
 * events and the tail p on each side:
 *
 * <pre>G(p; x)  to  G(1 − p; x + 1)</pre>
 *
 * <p>F. Garwood 1936, Biometrika 28. K. Ulm 1990, American Journal of Epidemiology 131, writes the same with
 * chi-squares.
 *
 * @param low lower end, exactly 0 without an event
 * @param high upper end
 */
public record PoissonInterval(double low, double high) {

    /**
     * The 95 % interval.
     *
     * @param events 0 or more
     * @throws IllegalArgumentException if events are negative
     */
    public static PoissonInterval of(long events) {
        return of((double) events, Confidence.LEVEL);
    }

    /**
     * As {@link #of(long)}, at any level, and also for counts that are no whole numbers.
     *
     * @param level 0 to 1 without the ends
     * @throws IllegalArgumentException if events are negative or not finite, or the level is outside
     */
    public static PoissonInterval of(double events, double level) {
        if (!(events >= 0 && events < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("not a number of events: " + events);
        }
        double tail = Confidence.tail(level);
        return new PoissonInterval(events == 0 ? 0 : quantile(tail, events), quantile(1 - tail, events + 1));
    }

    private static double quantile(double probability, double shape) {
        return new GammaDistribution(null, shape, 1).inverseCumulativeProbability(probability);
    }
}
