package lapor.edition;

import org.apache.commons.math3.util.Precision;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How weighted scores become one. Scores of weight 0 do not count; weights need not sum to 1. Results are rounded to 9
 * decimals, so that equal scores are equal whatever the order of adding up.
 */
public enum Mean {
    /** {@code sum(w x) / sum(w)}: a weakness can be made good elsewhere. */
    ARITHMETIC {
        @Override
        double combine(List<WeightedScore> scores, double weight) {
            return scores.stream().mapToDouble(s -> s.weight() * s.score()).sum() / weight;
        }
    },
    /** {@code exp(sum(w ln x) / sum(w))}: a weakness weighs more; 0 if any score is 0. */
    GEOMETRIC {
        @Override
        double combine(List<WeightedScore> scores, double weight) {
            return Math.exp(scores.stream()
                            .mapToDouble(s -> s.weight() * Math.log(s.score()))
                            .sum()
                    / weight);
        }
    },
    /** {@code sum(w) / sum(w / x)}: a weakness weighs most; 0 if any score is 0. */
    HARMONIC {
        @Override
        double combine(List<WeightedScore> scores, double weight) {
            return weight
                    / scores.stream().mapToDouble(s -> s.weight() / s.score()).sum();
        }
    };

    private static final int DECIMALS = 9;

    abstract double combine(List<WeightedScore> scores, double weight);

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
        return OptionalDouble.of(Precision.round(combine(counting, weight), DECIMALS));
    }
}
