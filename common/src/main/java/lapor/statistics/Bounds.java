package lapor.statistics;

import java.util.OptionalDouble;

/**
 * An interval whose ends may be missing.
 *
 * @param low lower end, absent where it is not defined
 * @param high upper end, absent where it is unbounded or not defined
 */
public record Bounds(OptionalDouble low, OptionalDouble high) {

    /** Both ends known. */
    public static Bounds of(double low, double high) {
        return new Bounds(OptionalDouble.of(low), OptionalDouble.of(high));
    }

    /** Neither end known. */
    public static Bounds unknown() {
        return new Bounds(OptionalDouble.empty(), OptionalDouble.empty());
    }
}
