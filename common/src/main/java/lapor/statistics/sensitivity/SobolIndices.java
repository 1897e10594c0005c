package lapor.statistics.sensitivity;

import org.apache.commons.math3.stat.StatUtils;

import java.util.Optional;

/**
 * How much of the variance of a result is due to one of its inputs, or one group of them. With N values of the result
 * from a sample A of all inputs, from an independent sample B, and from A with the input in question taken from B
 * (A<sub>B</sub>), after M. J. W. Jansen 1999:
 *
 * <pre>
 * first order  1 − Σ (f(B) − f(A_B))²/(2 N V)
 * total order      Σ (f(A) − f(A_B))²/(2 N V)
 * </pre>
 *
 * <p>A. Saltelli and others 2010, Computer Physics Communications 181, table 2 (b) and (f). V is the variance of the
 * values from A and B together.
 *
 * @param firstOrder share of the variance that the input causes by itself; as an estimate it may fall slightly below 0
 * @param totalOrder share that it causes by itself and together with others, 0 or more
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
        double[] all = new double[2 * n];
        System.arraycopy(a, 0, all, 0, n);
        System.arraycopy(b, 0, all, n, n);
        double variance = StatUtils.variance(all);
        if (!(variance > 0) || StatUtils.min(all) == StatUtils.max(all)) {
            return Optional.empty();
        }
        double first = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            first += (b[i] - mixed[i]) * (b[i] - mixed[i]);
            total += (a[i] - mixed[i]) * (a[i] - mixed[i]);
        }
        return Optional.of(new SobolIndices(1 - first / (2 * n * variance), total / (2 * n * variance)));
    }
}
