package lapor.statistics.composite;

import org.apache.commons.math3.stat.StatUtils;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Whether indicators measure one thing. With k indicators of variances s², and S² that of their sum:
 *
 * <pre>α = k/(k − 1) (1 − Σ s²/S²)</pre>
 *
 * <p>L. J. Cronbach 1951, Psychometrika 16, equation 2. At most 1, below 0 where indicators contradict each other.
 */
public final class CronbachAlpha {
    private CronbachAlpha() {}

    /**
     * Alpha. Absent below two units, or where the sum does not vary.
     *
     * @param values one row for each unit, one column for each indicator, on one scale
     * @throws IllegalArgumentException below two indicators, if rows differ in length, or if a value is not finite
     */
    public static OptionalDouble of(double[][] values) {
        int indicators = values.length == 0 ? 2 : values[0].length;
        if (indicators < 2) {
            throw new IllegalArgumentException("needs at least two indicators, but has " + indicators);
        }
        Arrays.stream(values).forEach(row -> Finite.check(row, values[0]));
        double[] sums = Arrays.stream(values).mapToDouble(StatUtils::sum).toArray();
        if (Arrays.stream(sums).distinct().count() < 2) {
            return OptionalDouble.empty();
        }
        double parts = IntStream.range(0, indicators)
                .mapToDouble(j -> StatUtils.variance(column(values, j)))
                .sum();
        double share = parts / StatUtils.variance(sums);
        return OptionalDouble.of(indicators / (indicators - 1.0) * (1 - share));
    }

    /**
     * Alpha without each indicator in turn: one that raises it does not belong.
     *
     * @throws IllegalArgumentException below three indicators, and as {@link #of(double[][])}
     */
    public static List<OptionalDouble> withoutEach(double[][] values) {
        int indicators = values.length == 0 ? 0 : values[0].length;
        return IntStream.range(0, indicators)
                .mapToObj(left -> of(without(values, left)))
                .toList();
    }

    private static double[][] without(double[][] values, int left) {
        return Arrays.stream(values)
                .map(row -> IntStream.range(0, row.length)
                        .filter(j -> j != left)
                        .mapToDouble(j -> row[j])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] column(double[][] values, int j) {
        return Arrays.stream(values).mapToDouble(row -> row[j]).toArray();
    }
}
