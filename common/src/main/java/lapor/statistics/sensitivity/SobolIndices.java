package lapor.statistics.sensitivity;

import java.util.Optional;

/**
 * How much of the variance of a result is due to one of its inputs, or one group of them. With N values of the result
 * from a sample A of all inputs, from an independent sample B, and from A with the input in question taken from B
 * (A<sub>B</sub>), after M. J. W. Jansen 1999:
 *
 * <pre>
 * first order  1 − Σ (f(B) − f(A_B))² / Σ (f(A) − f(B))²
 * total order      Σ (f(A) − f(A_B))² / Σ (f(A) − f(B))²
 * </pre>
 *
 * <p>A. Saltelli and others 2010, Computer Physics Communications 181, table 2 (b) and (f). The variance below is that
 * of the same differences, Σ (f(A) − f(B))² / 2N, and not of all values: so an input that changes no result has exactly
 * 0 in both, and the only one that does has exactly 1. What an input causes by itself is at most what it causes
 * together with others; where chance has it otherwise, both are the middle of the two, which among the pairs that keep
 * the order is the nearest to them (R. E. Barlow and others 1972, Statistical Inference under Order Restrictions).
 *
 * @param firstOrder share of the variance that the input causes by itself, 0 to the total order
 * @param totalOrder share that it causes by itself and together with others, 0 to 1
 */
public record SobolIndices(double firstOrder, double totalOrder) {

    /**
     * Of three lists of results, the same draws in the same order.
     *
     * @return absent where the result does not vary
     * @throws IllegalArgumentException if there are not as many of each, or none
     */
    public static Optional<SobolIndices> of(double[] a, double[] b, double[] mixed) {
        int n = a.length;
        if (n == 0 || b.length != n || mixed.length != n) {
            throw new IllegalArgumentException(
                    "needs as many results of each sample, but has " + n + ", " + b.length + " and " + mixed.length);
        }
        double variance = squares(a, b);
        if (variance == 0) {
            return Optional.empty();
        }
        double first = 1 - squares(b, mixed) / variance;
        double total = squares(a, mixed) / variance;
        return Optional.of(first <= total ? inRange(first, total) : inRange((first + total) / 2, (first + total) / 2));
    }

    private static SobolIndices inRange(double first, double total) {
        return new SobolIndices(Math.max(0, Math.min(1, first)), Math.min(1, total));
    }

    private static double squares(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }
}
