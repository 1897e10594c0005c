package lapor.statistics;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * A falling step curve, and where it crosses a level. Its levels are worked out only as far as that needs.
 *
 * @param times when it steps, ascending
 * @param levels at each position of the times, from there on; NaN where not defined
 * @param end the last time observed
 */
@SuppressWarnings("ArrayRecordComponent") // lives only inside one computation
record StepCurve(int[] times, IntToDoubleFunction levels, int end) {
    /** Levels this near each other are equal: products of fractions rarely hit one half exactly. As in R. */
    private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

    /**
     * The first time at which the curve is at or below the level. Where it is flat exactly at the level, the middle of
     * the flat piece; a flat piece that does not fall again ends where observation ends.
     */
    OptionalDouble crossing(double level) {
        int first = firstAtMost(level + TOLERANCE, 0);
        if (first == times.length) {
            return OptionalDouble.empty();
        }
        if (levels.applyAsDouble(first) < level - TOLERANCE) {
            return OptionalDouble.of(times[first]);
        }
        int next = firstAtMost(level - TOLERANCE, first);
        if (next < times.length) {
            return OptionalDouble.of((times[first] + (double) times[next]) / 2);
        }
        return Double.isNaN(levels.applyAsDouble(times.length - 1))
                ? OptionalDouble.empty()
                : OptionalDouble.of((times[first] + (double) end) / 2);
    }

    private int firstAtMost(double level, int from) {
        int i = from;
        while (i < times.length && !(levels.applyAsDouble(i) <= level)) {
            i++;
        }
        return i;
    }
}
