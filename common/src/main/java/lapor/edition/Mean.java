package lapor.edition;

import org.apache.commons.math3.util.Precision;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How weighted scores become one: {@code g⁻¹(Σ w g(x) / Σ w)}. Scores of weight 0 do not count; weights need not sum to
 * 1. Results are rounded to 9 decimals, so that equal scores are equal whatever the order of adding up.
 */
public enum Mean {
    /** g(x) = x: a weakness can be made good elsewhere. */
    ARITHMETIC {
        @Override
        public double term(double score) {
            return score;
        }

        @Override
        public double score(double term) {
            return term;
        }
    },
    /** g(x) = ln x: a weakness weighs more; 0 if any score is 0. */
    GEOMETRIC {
        @Override
        public double term(double score) {
            return Math.log(score);
        }

        @Override
        public double score(double term) {
            return Math.exp(term);
        }
    },
    /** g(x) = 1/x: a weakness weighs most; 0 if any score is 0. */
    HARMONIC {
        @Override
        public double term(double score) {
            return 1 / score;
        }

        @Override
        public double score(double term) {
            return 1 / term;
        }
    };

    private static final int DECIMALS = 9;

    /** g of a score from 0. */
    public abstract double term(double score);

    /** The inverse of g. */
    public abstract double score(double term);

    /**
     * The scores as one.
     *
     * @param scores each 0 or more
     * @return absent when nothing has a positive weight
     */
    public OptionalDouble of(List<WeightedScore> scores) {
        List<WeightedScore> counting =
                scores.stream().filter(score -> score.weight() > 0).toList();
        if (counting.isEmpty()) {
            return OptionalDouble.empty();
        }
        double weight = counting.stream().mapToDouble(WeightedScore::weight).sum();
        double terms = counting.stream()
                .mapToDouble(score -> score.weight() * term(score.score()))
                .sum();
        return OptionalDouble.of(Precision.round(score(terms / weight), DECIMALS));
    }
}
