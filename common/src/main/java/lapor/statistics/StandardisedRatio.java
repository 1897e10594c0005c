package lapor.statistics;

import java.util.Optional;

/**
 * Events of one unit beside those that its mix of cases lets expect, with the exact Poisson 95 % interval of the ratio
 * (Garwood, from the gamma distribution; Byar's approximation of it is not used). Exact for rare events; where events
 * are common the interval is too wide, never too narrow. N. E. Breslow and N. E. Day 1987, Statistical Methods in
 * Cancer Research II, section 2.3.
 *
 * @param observed events, 0 or more
 * @param expected events, above 0
 * @param ratio observed over expected; 1 is as expected
 * @param low lower end of the ratio
 * @param high upper end of the ratio
 */
public record StandardisedRatio(long observed, double expected, double ratio, double low, double high) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if observed is negative, or expected not a positive number
     */
    public static StandardisedRatio of(long observed, double expected) {
        if (!(expected > 0 && expected < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("expected events must be positive, but are " + expected);
        }
        PoissonInterval interval = PoissonInterval.of(observed);
        return new StandardisedRatio(
                observed, expected, observed / expected, interval.low() / expected, interval.high() / expected);
    }

    /**
     * The same with the expected events as a whole number, so that they do not tell of which cases they are made;
     * absent where that is 0.
     */
    public Optional<StandardisedRatio> whole() {
        long rounded = Math.round(expected);
        return rounded == 0 ? Optional.empty() : Optional.of(of(observed, (double) rounded));
    }
}
