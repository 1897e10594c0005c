package lapor.statistics.agreement;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far m evaluators put n units into the same order: 0 not at all, 1 entirely. With rank sums R, and t equal scores
 * in each group of ties:
 *
 * <pre>W = 12 Σ (R − R̄)² / (m² (n³ − n) − m Σ (t³ − t)),   χ² = m (n − 1) W</pre>
 *
 * <p>M. G. Kendall and B. Babington Smith 1939, Annals of Mathematical Statistics 10; S. Siegel 1956 for ties.
 *
 * @param w 0 to 1
 * @param chiSquare with n − 1 degrees of freedom
 * @param p chance of so much agreement or more if all orders are equally likely, good from about 7 units
 */
public record KendallW(double w, double chiSquare, double p) {

    /**
     * Of a complete table. Absent where every evaluator gave all units the same score.
     *
     * @param scores one row for each evaluator, one column for each unit; equal scores share their mean rank
     * @throws IllegalArgumentException with fewer than two evaluators or units, or if scores are missing or not finite
     */
    public static Optional<KendallW> of(double[][] scores) {
        int evaluators = RatingTable.of(scores).rows();
        int units = scores[0].length;
        double[] rankSums = new double[units];
        double ties = 0;
        for (double[] row : scores) {
            double[] ranks = new NaturalRanking().rank(row);
            Map<Double, Integer> sizes = new HashMap<>();
            for (int i = 0; i < units; i++) {
                rankSums[i] += ranks[i];
                sizes.merge(ranks[i], 1, Integer::sum);
            }
            ties += sizes.values().stream()
                    .mapToLong(size -> (long) size * size * size - size)
                    .sum();
        }
        double cubes = (double) units * units * units - units;
        double most = (double) evaluators * evaluators * cubes - evaluators * ties;
        if (most == 0) {
            return Optional.empty();
        }
        double mean = StatUtils.mean(rankSums);
        double squares =
                Arrays.stream(rankSums).map(sum -> (sum - mean) * (sum - mean)).sum();
        double w = 12 * squares / most;
        double chiSquare = evaluators * (units - 1.0) * w;
        return Optional.of(new KendallW(w, chiSquare, Gamma.regularizedGammaQ((units - 1) / 2.0, chiSquare / 2)));
    }
}
