package lapor.statistics.agreement;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** The normal equations of the additive model after its units are eliminated, and their shortest solution. */
final class SeverityEquations {
    /** Eigenvalues below this share of the largest are zero. */
    private static final double ROUNDING = 1e-10;

    private final SortedMap<String, Integer> positions = new TreeMap<>();
    private final double[][] matrix;
    private final double[] right;

    SeverityEquations(Collection<String> evaluators) {
        evaluators.forEach(evaluator -> positions.put(evaluator, positions.size()));
        matrix = new double[positions.size()][positions.size()];
        right = new double[positions.size()];
    }

    /** Adds all scores of one unit. */
    void add(List<Score> given) {
        double mean = given.stream().mapToDouble(Score::score).average().orElseThrow();
        for (Score score : given) {
            int j = position(score);
            right[j] += score.score() - mean;
            matrix[j][j]++;
            for (Score other : given) {
                matrix[j][position(other)] -= 1.0 / given.size();
            }
        }
    }

    private int position(Score score) {
        return positions.getOrDefault(score.evaluator(), -1);
    }

    Solution solve() {
        EigenDecomposition parts = new EigenDecomposition(MatrixUtils.createRealMatrix(matrix));
        double[] values = parts.getRealEigenvalues();
        double least = ROUNDING * Math.max(1, values[0]);
        RealMatrix inverse = MatrixUtils.createRealMatrix(values.length, values.length);
        int groups = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] <= least) {
                groups++;
            } else {
                RealMatrix part = parts.getEigenvector(i).outerProduct(parts.getEigenvector(i));
                inverse = inverse.add(part.scalarMultiply(1 / values[i]));
            }
        }
        double[] effects = inverse.operate(right);
        Map<String, Double> points = new HashMap<>();
        Map<String, Double> variances = new HashMap<>();
        RealMatrix spread = inverse;
        positions.forEach((evaluator, j) -> {
            points.put(evaluator, effects[j]);
            variances.put(evaluator, Math.max(0, spread.getEntry(j, j)));
        });
        return new Solution(points, variances, groups);
    }

    /**
     * What was solved.
     *
     * @param points effect of each evaluator
     * @param variances of the effects, in units of the error's variance
     * @param groups number of groups of evaluators that no unit links
     */
    record Solution(Map<String, Double> points, Map<String, Double> variances, int groups) {

        double adjustedMean(List<Score> given) {
            return given.stream().mapToDouble(this::adjusted).average().orElseThrow();
        }

        /** Sum of squared errors. */
        double squares(Collection<List<Score>> units) {
            double squares = 0;
            for (List<Score> given : units) {
                double mean = adjustedMean(given);
                squares += given.stream()
                        .mapToDouble(score -> Math.pow(adjusted(score) - mean, 2))
                        .sum();
            }
            return squares;
        }

        Severity severity(String evaluator, OptionalDouble deviation) {
            double scale = Math.sqrt(variances.getOrDefault(evaluator, 0.0));
            OptionalDouble error = deviation.stream().map(one -> one * scale).findFirst();
            return new Severity(points.getOrDefault(evaluator, 0.0), error);
        }

        private double adjusted(Score score) {
            return score.score() - points.getOrDefault(score.evaluator(), 0.0);
        }
    }
}
