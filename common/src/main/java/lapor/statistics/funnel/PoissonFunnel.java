package lapor.statistics.funnel;

import lapor.statistics.Bounds;
import lapor.statistics.PoissonInterval;

/**
 * Limits of observed over expected events: exact ones from the chi-square distribution, as FunnelPlotR draws them. With
 * expectation e = target × expected and the tail p on each side:
 *
 * <pre>χ²(p; 2e) / 2 / expected  to  χ²(1 − p; 2e + 2) / 2 / expected</pre>
 *
 * <p>D. J. Spiegelhalter 2005, Statistics in Medicine 24, section A.1.2; Association of Public Health Observatories
 * 2008.
 */
public final class PoissonFunnel {
    private PoissonFunnel() {}

    /**
     * The limits around a target.
     *
     * @param target ratio of observed to expected events that is aimed at, above 0
     * @param expected events, above 0
     * @param level such as 0.95 or 0.998
     * @throws IllegalArgumentException if a value is outside
     */
    public static Bounds limits(double target, double expected, double level) {
        if (!(target > 0 && expected > 0)) {
            throw new IllegalArgumentException(
                    "target and expected events must be positive, but are " + target + " and " + expected);
        }
        PoissonInterval interval = PoissonInterval.of(target * expected, level);
        return Bounds.of(interval.low() / expected, interval.high() / expected);
    }
}
