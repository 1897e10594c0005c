package lapor.statistics.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values of one indicator after its outliers were treated, and what was done. While {@link Shape#hasOutliers()}, the
 * most extreme values on the longer tail are set to the next; where that needs more than the most allowed, nothing is
 * set, and the logarithm is taken instead, as {@code Treat} of R's COINr does.
 *
 * @param values in the order given
 * @param method what was done
 * @param treated every value that was changed, in the order given
 */
public record OutlierTreatment(List<Double> values, Method method, List<Treated> treated) {
    private static final double OFFSET = 0.01;

    public OutlierTreatment {
        values = List.copyOf(values);
        treated = List.copyOf(treated);
    }

    /** What was done. */
    public enum Method {
        /** Nothing was needed. */
        NONE,
        /** A few values were set to the next. */
        WINSORISED,
        /** All values were replaced by their logarithm; the order stays, the unit does not. */
        LOGARITHM
    }

    /**
     * One value that was changed.
     *
     * @param position in the order given, from 0
     * @param before as given
     * @param after as it counts
     */
    public record Treated(int position, double before, double after) {}

    /**
     * Treats what needs it.
     *
     * @param most values that may be set; COINr's default is 5
     * @throws IllegalArgumentException if a value is not finite
     */
    public static OutlierTreatment of(double[] values, int most) {
        Finite.check(values);
        double[] set = values.clone();
        while (outliers(set) && changes(values, set).size() < most) {
            pullIn(set);
        }
        List<Treated> changes = changes(values, set);
        if (!outliers(set) && changes.size() <= most) {
            return new OutlierTreatment(list(set), changes.isEmpty() ? Method.NONE : Method.WINSORISED, changes);
        }
        double[] logarithms = logarithms(values);
        return new OutlierTreatment(list(logarithms), Method.LOGARITHM, changes(values, logarithms));
    }

    private static boolean outliers(double[] values) {
        return values.length > 0 && Shape.of(values).hasOutliers();
    }

    private static void pullIn(double[] values) {
        boolean right = Shape.of(values).skewness().orElse(0) > 0;
        double extreme = right
                ? Arrays.stream(values).max().orElseThrow()
                : Arrays.stream(values).min().orElseThrow();
        double next = right
                ? Arrays.stream(values).filter(x -> x < extreme).max().orElse(extreme)
                : Arrays.stream(values).filter(x -> x > extreme).min().orElse(extreme);
        Arrays.setAll(values, i -> values[i] == extreme ? next : values[i]);
    }

    /** {@code ln(x − min + range/100)}; mirrored where the longer tail is on the left. */
    private static double[] logarithms(double[] values) {
        double least = Arrays.stream(values).min().orElseThrow();
        double largest = Arrays.stream(values).max().orElseThrow();
        double offset = OFFSET * (largest - least);
        return Shape.of(values).skewness().orElse(0) > 0
                ? Arrays.stream(values).map(x -> Math.log(x - least + offset)).toArray()
                : Arrays.stream(values)
                        .map(x -> -Math.log(largest - x + offset))
                        .toArray();
    }

    private static List<Treated> changes(double[] before, double[] after) {
        List<Treated> changes = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i]) {
                changes.add(new Treated(i, before[i], after[i]));
            }
        }
        return changes;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
