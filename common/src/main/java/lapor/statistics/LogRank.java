package lapor.statistics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.special.Gamma;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether groups differ in how soon the event comes. At each time, d events among n at risk fall on a group g of which
 * n(g) are at risk:
 *
 * <pre>U(g) = Σ d(g) − d n(g)/n,   V(g, h) = Σ d (n − d)/(n − 1) · n(g)/n (δ(g, h) − n(h)/n),   χ² = U' V⁻¹ U</pre>
 *
 * <p>N. Mantel 1966, Cancer Chemotherapy Reports 50; R. Peto and J. Peto 1972. As {@code survdiff} of R's survival
 * package. The cost grows with the number of different times, not of cases.
 *
 * @param chiSquare 0 or more
 * @param degreesOfFreedom compared groups less one
 * @param p chance of so much difference or more among equals
 */
public record LogRank(double chiSquare, int degreesOfFreedom, double p) {

    /**
     * Compares the groups. Groups in which no event could be expected are left out. Absent when fewer than two are
     * left, or never two at risk at the same time.
     */
    public static Optional<LogRank> between(List<SurvivalSample> groups) {
        Difference difference = new Difference(groups.size());
        Histogram events = groups.stream().map(SurvivalSample::events).reduce(Histogram.empty(), Histogram::plus);
        List<RiskSet> risks = groups.stream().map(RiskSet::new).toList();
        events.forEach((time, count) -> difference.add(time, count, risks));
        return difference.test();
    }

    /** Observed less expected events, and their covariances. */
    private static final class Difference {
        private final double[] expected;
        private final double[] difference;
        private final double[][] covariance;

        Difference(int groups) {
            expected = new double[groups];
            difference = new double[groups];
            covariance = new double[groups][groups];
        }

        void add(int time, long events, List<RiskSet> risks) {
            risks.forEach(risk -> risk.moveTo(time));
            long all = risks.stream().mapToLong(RiskSet::atRisk).sum();
            double scale = all == 1 ? 0 : events * ((all - events) / (all - 1.0));
            for (int g = 0; g < expected.length; g++) {
                double share = risks.get(g).atRisk() / (double) all;
                expected[g] += events * share;
                difference[g] += risks.get(g).eventsAt(time) - events * share;
                for (int h = 0; h < expected.length; h++) {
                    double other = risks.get(h).atRisk() / (double) all;
                    covariance[g][h] += scale * share * ((g == h ? 1 : 0) - other);
                }
            }
        }

        Optional<LogRank> test() {
            int[] compared = IntStream.range(0, expected.length)
                    .filter(g -> expected[g] > 0)
                    .toArray();
            if (compared.length < 2) {
                return Optional.empty();
            }
            // the differences add up to zero, so that the last group adds nothing
            int[] free = Arrays.copyOf(compared, compared.length - 1);
            RealMatrix matrix = new Array2DRowRealMatrix(covariance).getSubMatrix(free, free);
            DecompositionSolver solver = new LUDecomposition(matrix).getSolver();
            if (!solver.isNonSingular()) {
                return Optional.empty();
            }
            RealVector vector = new ArrayRealVector(
                    Arrays.stream(free).mapToDouble(g -> difference[g]).toArray());
            double chiSquare = Math.max(0, vector.dotProduct(solver.solve(vector)));
            double p = Gamma.regularizedGammaQ(free.length / 2.0, chiSquare / 2);
            return Optional.of(new LogRank(chiSquare, free.length, p));
        }
    }
}
