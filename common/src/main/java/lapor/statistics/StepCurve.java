package lapor.statistics;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * A falling step curve, and where it crosses a level. Its levels are worked out only as far as that needs.
 *
 * @param times when it steps, ascending
 * @param levels at each position of the times, from there on; NaN where not defined
 */
@SuppressWarnings("ArrayRecordComponent") // lives only inside one computation
record StepCurve(int[] times, IntToDoubleFunction levels) {
    /** Levels this near each other are equal: products of fractions rarely hit one half exactly. As in R. */
    private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

    /**
     * The first time at which the curve is at or below the level. Where it rests exactly at the level between two
     * steps, the middle between them; where it rests there to the end, the first, as R's survival package prints it.
     */
    OptionalDouble crossing(double level) {
        int first = firstAtMost(level + TOLERANCE, 0);
        if (first == times.length) {
            return OptionalDouble.empty();
        }
        int next = firstAtMost(level - TOLERANCE, first);
        return OptionalDouble.of(next == times.length ? times[first] : (times[first] + (double) times[next]) / 2);
    }

    private int firstAtMost(double level, int from) {
        int i = from;
        while (i < times.length && !(levels.applyAsDouble(i) <= level)) {
            i++;
        }
        return i;
    }
}
