package lapor.statistics.agreement;

import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
import lapor.text.Coded;
import org.apache.commons.math3.distribution.FDistribution;

import java.util.Optional;

/**
 * What scores are taken to be made of. P. E. Shrout and J. L. Fleiss 1979, Psychological Bulletin 86; K. O. McGraw and
 * S. P. Wong 1996, Psychological Methods 1. With n units, k evaluators and mean squares B (units), W (inside units), J
 * (evaluators) and E (residual).
 */
public enum IntraclassModel implements Coded {
    /** ICC(1): each unit has its own evaluators. {@code (B − W)/(B + (k − 1) W)}. */
    ONE_WAY {
        @Override
        double error(RatingTable table) {
            return table.withinRows();
        }

        @Override
        double errorDegrees(RatingTable table) {
            return table.rows() * (table.columns() - 1.0);
        }

        @Override
        double coefficient(RatingTable table) {
            return ratio(table, error(table));
        }

        @Override
        Bounds interval(RatingTable table) {
            return consistencyInterval(table);
        }
    },
    /**
     * ICC(2): the evaluators are a sample of all, and their severity counts as error: agreement. {@code (B − E)/(B + (k
     * − 1) E + k (J − E)/n)}.
     */
    TWO_WAY_RANDOM {
        @Override
        double coefficient(RatingTable table) {
            return AbsoluteAgreement.coefficient(table);
        }

        @Override
        Bounds interval(RatingTable table) {
            return AbsoluteAgreement.interval(table);
        }
    },
    /**
     * ICC(3): these evaluators only, and their severity does not matter: consistency. {@code (B − E)/(B + (k − 1) E)}.
     */
    TWO_WAY_FIXED {
        @Override
        double coefficient(RatingTable table) {
            return ratio(table, error(table));
        }

        @Override
        Bounds interval(RatingTable table) {
            return consistencyInterval(table);
        }
    };

    /** Mean squares below this share of all are rounding errors. */
    private static final double ROUNDING = 1e-20;

    abstract double coefficient(RatingTable table);

    abstract Bounds interval(RatingTable table);

    double error(RatingTable table) {
        return table.residual();
    }

    double errorDegrees(RatingTable table) {
        return (table.rows() - 1.0) * (table.columns() - 1);
    }

    /**
     * How far evaluators agree. Absent where all units have the same mean, so that there is nothing to agree upon.
     * Without interval where the model leaves no error.
     *
     * @param scores one row for each unit, one column for each evaluator, none missing
     * @throws IllegalArgumentException with fewer than two units or evaluators, or if scores are missing or not finite
     */
    public Optional<IntraclassCorrelation> of(double[][] scores) {
        RatingTable table = RatingTable.of(scores);
        if (!told(table.betweenRows(), table)) {
            return Optional.empty();
        }
        Bounds bounds = told(error(table), table) ? interval(table) : Bounds.unknown();
        return Optional.of(IntraclassCorrelation.of(coefficient(table), bounds, table.columns()));
    }

    Bounds consistencyInterval(RatingTable table) {
        double f = table.betweenRows() / error(table);
        double rows = table.rows() - 1.0;
        double low = f / upper(rows, errorDegrees(table));
        double high = f * upper(errorDegrees(table), rows);
        return Bounds.of(consistency(low, table.columns()), consistency(high, table.columns()));
    }

    static double ratio(RatingTable table, double error) {
        return (table.betweenRows() - error) / (table.betweenRows() + (table.columns() - 1) * error);
    }

    static double consistency(double f, int columns) {
        return (f - 1) / (f + columns - 1);
    }

    /** The 97.5 % point of the F distribution. */
    static double upper(double degrees, double others) {
        return new FDistribution(null, degrees, others)
                .inverseCumulativeProbability(1 - Confidence.tail(Confidence.LEVEL));
    }

    private static boolean told(double meanSquare, RatingTable table) {
        double all = table.betweenRows() + table.betweenColumns() + table.withinRows();
        return meanSquare > ROUNDING * all;
    }
}
