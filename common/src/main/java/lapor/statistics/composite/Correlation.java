package lapor.statistics.composite;

import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How far two indicators go together, -1 to 1. */
public enum Correlation {
    /** Along a straight line. */
    PEARSON {
        @Override
        double[] prepared(double[] values) {
            return values;
        }
    },
    /** In order only: Pearson's of the ranks, equal values sharing their mean rank. C. Spearman 1904. */
    SPEARMAN {
        @Override
        double[] prepared(double[] values) {
            return new NaturalRanking().rank(values);
        }
    };

    abstract double[] prepared(double[] values);

    /**
     * The correlation. Absent below two values, or where one of the indicators does not vary.
     *
     * @throws IllegalArgumentException if there are not as many of both, or a value is not finite
     */
    public OptionalDouble of(double[] one, double[] other) {
        Finite.check(one, other);
        if (!varies(one) || !varies(other)) {
            return OptionalDouble.empty();
        }
        double correlation = new PearsonsCorrelation().correlation(prepared(one), prepared(other));
        return OptionalDouble.of(Math.max(-1, Math.min(1, correlation)));
    }

    private static boolean varies(double[] values) {
        return !Arrays.stream(values).min().equals(Arrays.stream(values).max());
    }
}
