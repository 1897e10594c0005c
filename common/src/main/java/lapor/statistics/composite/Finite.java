package lapor.statistics.composite;

import java.util.Arrays;

/** Refuses values that are no numbers, before anything is computed of them. */
final class Finite {
    private Finite() {}

    static void check(double[] values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("values must be finite, but are " + Arrays.toString(values));
        }
    }

    static void check(double[] one, double[] other) {
        check(one);
        check(other);
        if (one.length != other.length) {
            throw new IllegalArgumentException("needs as many of both, but has " + one.length + " and " + other.length);
        }
    }
}
