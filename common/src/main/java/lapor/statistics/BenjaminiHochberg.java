package lapor.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Control of the false discovery rate: among findings with q ≤ r, the expected share of false ones is at most r, for
 * tests that are independent or positively dependent. With p(1) ≤ … ≤ p(m),
 *
 * <pre>q(i) = min(j ≥ i) min(1, m p(j)/j)</pre>
 *
 * <p>Y. Benjamini and Y. Hochberg 1995, Journal of the Royal Statistical Society B 57.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * The q-value of each p-value, in their order; empty for none.
     *
     * @throws IllegalArgumentException if one is not from 0 to 1
     */
    public static double[] qValues(double[] pValues) {
        int tests = pValues.length;
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("a p-value must be from 0 to 1, but is " + p);
            }
        }
        int[] order = IntStream.range(0, tests)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] qValues = new double[tests];
        Arrays.fill(qValues, 1);
        double least = 1;
        for (int rank = tests; rank >= 1; rank--) {
            int test = order[rank - 1];
            least = Math.min(least, pValues[test] * tests / rank);
            qValues[test] = least;
        }
        return qValues;
    }
}
