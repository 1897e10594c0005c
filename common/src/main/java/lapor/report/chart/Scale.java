package lapor.report.chart;

import java.util.function.DoubleUnaryOperator;

/**
 * Where values lie along a line.
 *
 * @param kind how distances are measured
 * @param from the value at its beginning
 * @param to the value at its end
 */
public record Scale(Kind kind, double from, double to) {
    /** How distances are measured. */
    public enum Kind {
        LINEAR(value -> value),
        /** Values are positive, and equal ratios are equally far apart. */
        LOGARITHMIC(Math::log);

        private final DoubleUnaryOperator distance;

        Kind(DoubleUnaryOperator distance) {
            this.distance = distance;
        }
    }

    public static Scale linear(double from, double to) {
        return new Scale(Kind.LINEAR, from, to);
    }

    public static Scale logarithmic(double from, double to) {
        return new Scale(Kind.LOGARITHMIC, from, to);
    }

    /** From 0 at the beginning to 1 at the end; values beyond are at the ends. A scale without length has a middle. */
    public double place(double value) {
        double start = kind.distance.applyAsDouble(from);
        double length = kind.distance.applyAsDouble(to) - start;
        if (length == 0) {
            return 0.5;
        }
        double held = Math.max(Math.min(from, to), Math.min(Math.max(from, to), value));
        return (kind.distance.applyAsDouble(held) - start) / length;
    }

    /** Whether a value lies between the beginning and the end, or at one of them. */
    boolean holds(double value) {
        return value >= Math.min(from, to) && value <= Math.max(from, to);
    }
}
