package lapor.statistics.funnel;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;

import java.util.Arrays;

/** What is done with the most extreme tenth of z-scores at either end before their spread is taken. */
public enum Extremes {
    /** Set to the tenth and ninetieth percentile. D. J. Spiegelhalter 2005. */
    WINSORISED {
        @Override
        double[] within(double[] scores, double low, double high) {
            return Arrays.stream(scores)
                    .map(z -> Math.max(low, Math.min(high, z)))
                    .toArray();
        }
    },
    /** Left out. NHS Digital, Summary Hospital-level Mortality Indicator. */
    LEFT_OUT {
        @Override
        double[] within(double[] scores, double low, double high) {
            return Arrays.stream(scores).filter(z -> z >= low && z <= high).toArray();
        }
    },
    /** Kept as they are. */
    KEPT {
        @Override
        double[] within(double[] scores, double low, double high) {
            return scores;
        }
    };

    private static final double TENTH = 10;
    private static final double ALL = 100;

    abstract double[] within(double[] scores, double low, double high);

    /** The scores that count. Percentiles are interpolated as by R's type 7. */
    double[] treat(double[] scores) {
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(scores);
        return within(scores, percentile.evaluate(TENTH), percentile.evaluate(ALL - TENTH));
    }
}
