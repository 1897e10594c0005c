package lapor.statistics;

import java.util.OptionalDouble;

/**
 * A falling step curve, and where it crosses a level.
 *
 * @param times when it steps, ascending
 * @param levels from each of those times on; NaN where not defined
 * @param end the last time observed
 */
@SuppressWarnings("ArrayRecordComponent") // lives only inside one computation
record StepCurve(int[] times, double[] levels, int end) {
    /** Levels this near each other are equal: products of fractions rarely hit one half exactly. As in R. */
    private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

    /**
     * The first time at which the curve is at or below the level. Where it is flat exactly at the level, the middle of
     * the flat piece; a flat piece that does not fall again ends where observation ends.
     */
    OptionalDouble crossing(double level) {
        int first = firstAtMost(level + TOLERANCE);
        if (first == times.length) {
            return OptionalDouble.empty();
        }
        if (levels[first] < level - TOLERANCE) {
            return OptionalDouble.of(times[first]);
        }
        int next = firstAtMost(level - TOLERANCE);
        if (next < times.length) {
            return OptionalDouble.of((times[first] + (double) times[next]) / 2);
        }
        return Double.isNaN(levels[levels.length - 1])
                ? OptionalDouble.empty()
                : OptionalDouble.of((times[first] + (double) end) / 2);
    }

    private int firstAtMost(double level) {
        int i = 0;
        while (i < times.length && !(levels[i] <= level)) {
            i++;
        }
        return i;
    }
}
