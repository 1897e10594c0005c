package lapor.report.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A line of a chart. The first is solid, others are dashed, each in a colour of its own.
 *
 * @param label written at its end
 * @param points in the order of their places; a point without value is a gap
 */
public record Curve(String label, List<Point> points) {
    /**
     * A value of a curve.
     *
     * @param at place on the axis from left to right; for days the epoch day
     * @param low end of its interval, absent where there is none
     * @param high end of its interval, absent where there is none
     */
    public record Point(double at, OptionalDouble value, OptionalDouble low, OptionalDouble high) {
        /** A value without interval. */
        public static Point of(double at, double value) {
            return new Point(at, OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty());
        }

        /** Nothing to show at a place. */
        public static Point gap(double at) {
            return new Point(at, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
    }

    public Curve {
        points = List.copyOf(points);
    }
}
