package lapor.statistics.composite;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How values of one indicator are brought to a scale they share with others. OECD and JRC 2008, Handbook on
 * Constructing Composite Indicators, section 5. Scores by fixed goalposts compare over time; these compare only within
 * the values given.
 */
public enum Scaling {
    /** {@code 100 (x − min)/(max − min)}. */
    MIN_MAX {
        @Override
        double[] scaled(double[] values) {
            double least = StatUtils.min(values);
            double range = StatUtils.max(values) - least;
            return Arrays.stream(values).map(x -> PERCENT * (x - least) / range).toArray();
        }
    },
    /** {@code (x − mean)/s}, with the sample's standard deviation. */
    Z_SCORE {
        @Override
        double[] scaled(double[] values) {
            return StatUtils.normalize(values);
        }
    },
    /**
     * {@code 100 (number of smaller values)/(n − 1)}, as COINr's {@code n_prank}: equal values share the lower rank.
     */
    PERCENTILE_RANK {
        @Override
        double[] scaled(double[] values) {
            double[] ranks = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.MINIMUM).rank(values);
            return Arrays.stream(ranks)
                    .map(rank -> PERCENT * (rank - 1) / (values.length - 1))
                    .toArray();
        }
    };

    private static final double PERCENT = 100;

    abstract double[] scaled(double[] values);

    /**
     * The scaled values in the same order. Absent where all are equal, or there is one or none, since then there is no
     * scale.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public Optional<List<Double>> scale(double[] values) {
        Finite.check(values);
        OptionalDouble least = Arrays.stream(values).min();
        return least.equals(Arrays.stream(values).max())
                ? Optional.empty()
                : Optional.of(Arrays.stream(scaled(values)).boxed().toList());
    }
}
