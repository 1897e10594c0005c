package lapor.statistics.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Agreement of any number of evaluators beyond chance, on any scale, with scores missing: 1 is perfect, 0 is chance.
 * Over units u with m(u) ≥ 2 values each, n values in all:
 *
 * <pre>α = 1 − (n − 1) Σ(u) Σ(c ≠ k) δ²(c, k)/(m(u) − 1) / Σ(c ≠ k) δ²(c, k)</pre>
 *
 * <p>where the first sum runs over pairs inside units and the second over pairs of all values. K. Krippendorff 2004,
 * Content Analysis, chapter 11.
 */
public final class KrippendorffAlpha {
    private KrippendorffAlpha() {}

    /**
     * Alpha. Absent where no unit has two values, or all values are equal.
     *
     * @param units the values given to each unit, by whomever; units with fewer than two say nothing
     * @throws IllegalArgumentException if a value is not finite, or negative on a ratio scale
     */
    public static OptionalDouble of(List<double[]> units, Scale scale) {
        List<double[]> pairable = units.stream().filter(unit -> unit.length > 1).toList();
        double[] all =
                pairable.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        for (double value : all) {
            if (!Double.isFinite(value) || (scale == Scale.RATIO && value < 0)) {
                throw new IllegalArgumentException("no value of scale " + scale + ": " + value);
            }
        }
        Differences differences = new Differences(all, scale);
        double expected = differences.among(all);
        double observed = pairable.stream()
                .mapToDouble(unit -> differences.among(unit) / (unit.length - 1))
                .sum();
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all.length - 1) * observed / expected);
    }

    /** Squared differences, given all values that were used. */
    private static final class Differences {
        private final double[] values;
        private final double[] middles;
        private final Scale scale;

        Differences(double[] sorted, Scale scale) {
            this.scale = scale;
            values = Arrays.stream(sorted).distinct().toArray();
            middles = new double[values.length];
            int from = 0;
            for (int i = 0; i < values.length; i++) {
                int to = from;
                while (to < sorted.length && sorted[to] == values[i]) {
                    to++;
                }
                middles[i] = (from + to) / 2.0;
                from = to;
            }
        }

        /** The sum over all ordered pairs. */
        double among(double[] cases) {
            long[] counts = new long[values.length];
            for (double value : cases) {
                counts[Arrays.binarySearch(values, value)]++;
            }
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                for (int j = 0; j < i && counts[i] > 0; j++) {
                    double squared = scale.difference(values[i], values[j], middles[i] - middles[j]);
                    sum += 2.0 * counts[i] * counts[j] * squared;
                }
            }
            return sum;
        }
    }
}
