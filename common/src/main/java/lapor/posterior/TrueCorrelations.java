package lapor.posterior;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

import java.util.List;

/**
 * How far the true values of peers move together: products of the agencies' numbers less what shared handlings make of
 * them. Each pair of indicators by itself as far as there is evidence, for the rest as all pairs on average in the
 * direction of what is good, which is never taken to be negative.
 */
final class TrueCorrelations {
    private static final double MOST = 0.95;
    /** Agencies, each as far as it is to be believed, from which on a pair counts more than the average of all. */
    private static final double EVIDENCE = 30;

    private static final double LEAST_EIGENVALUE = 0.03;

    private final int[] directions;
    private final double[][] products;
    private final double[][] believed;

    private TrueCorrelations(int[] directions) {
        this.directions = directions;
        this.products = new double[directions.length][directions.length];
        this.believed = new double[directions.length][directions.length];
    }

    /** The matrix of all indicators; those that peers say nothing of stand alone. */
    static RealMatrix of(List<Normal> peers, int[] directions) {
        TrueCorrelations sums = new TrueCorrelations(directions);
        peers.forEach(sums::add);
        return sums.matrix();
    }

    private void add(Normal peer) {
        for (int j = 0; j < peer.known().length; j++) {
            for (int k = 0; k <= j; k++) {
                Margin one = peer.margin(j);
                Margin other = peer.margin(k);
                double both = one.reliability() * other.reliability();
                double byCases = Math.sqrt(both * (1 - one.reliability()) * (1 - other.reliability()))
                        * peer.correlations().getEntry(j, k);
                add(peer.known()[j], peer.known()[k], both * one.deviation() * other.deviation() - byCases, both);
            }
        }
    }

    private void add(int j, int k, double product, double weight) {
        products[j][k] += product;
        believed[j][k] += weight;
        if (j != k) {
            products[k][j] += product;
            believed[k][j] += weight;
        }
    }

    private RealMatrix matrix() {
        double average = average();
        int n = directions.length;
        RealMatrix matrix = MatrixUtils.createRealIdentityMatrix(n);
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < n; k++) {
                if (j != k && directions[j] != 0 && directions[k] != 0) {
                    double evidence = believed[j][k] / (believed[j][k] + EVIDENCE);
                    matrix.setEntry(
                            j, k, evidence * own(j, k) + (1 - evidence) * average * directions[j] * directions[k]);
                }
            }
        }
        return possible(matrix);
    }

    private double average() {
        double sum = 0;
        double weights = 0;
        for (int j = 0; j < directions.length; j++) {
            for (int k = 0; k < j; k++) {
                double weight = believed[j][k] * Math.abs(directions[j] * directions[k]);
                sum += weight * own(j, k) * directions[j] * directions[k];
                weights += weight;
            }
        }
        return weights > 0 ? Math.max(0, sum / weights) : 0;
    }

    private double own(int j, int k) {
        double scale = Math.sqrt(variance(j) * variance(k));
        double covariance = believed[j][k] > 0 ? products[j][k] / believed[j][k] : 0;
        return Math.max(-MOST, Math.min(MOST, covariance / scale));
    }

    /** Of the true values, which their scale makes 1; where the numbers vary more, that. */
    private double variance(int j) {
        return believed[j][j] > 0 ? Math.max(1, products[j][j] / believed[j][j]) : 1;
    }

    /** The nearest that is a matrix of correlations: none of its eigenvalues is too small. */
    private static RealMatrix possible(RealMatrix matrix) {
        EigenDecomposition parts = new EigenDecomposition(matrix);
        int n = matrix.getRowDimension();
        RealMatrix values = MatrixUtils.createRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            values.setEntry(i, i, Math.max(LEAST_EIGENVALUE, parts.getRealEigenvalue(i)));
        }
        RealMatrix found = parts.getV().multiply(values).multiply(parts.getVT());
        RealMatrix scaled = found.copy();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                scaled.setEntry(i, j, found.getEntry(i, j) / Math.sqrt(found.getEntry(i, i) * found.getEntry(j, j)));
            }
        }
        return scaled;
    }
}
