package lapor.evaluator;

import lapor.evaluation.ExpertScore;
import lapor.statistics.agreement.EvaluatorEffects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much less the scores of several criteria tell than as many independent ones would: who likes an entry tends to
 * like all of it. With e what severity and entry leave unexplained, added up over the criteria that one evaluator gave
 * one entry,
 *
 * <pre>factor = √ max(1, Σ (Σ e)² / Σ e²)</pre>
 *
 * <p>the square root of L. Kish's design effect, Survey Sampling 1965, by which standard errors grow.
 */
final class Halo {
    private Halo() {}

    /** The factor, 1 or more; 1 where nothing is left unexplained. */
    static double factor(List<ExpertScore> scores, EvaluatorEffects effects) {
        Map<String, Double> clusters = new TreeMap<>();
        double squares = 0;
        for (ExpertScore score : scores) {
            double expected =
                    Optional.ofNullable(effects.adjusted().get(unit(score))).orElseThrow()
                            + Optional.ofNullable(effects.severity().get(score.evaluator()))
                                    .orElseThrow()
                                    .points();
            double rest = score.score() - expected;
            clusters.merge(score.agencyId() + "\n" + score.evaluator(), rest, Double::sum);
            squares += rest * rest;
        }
        double sums = clusters.values().stream().mapToDouble(sum -> sum * sum).sum();
        return squares > 0 ? Math.sqrt(Math.max(1, sums / squares)) : 1;
    }

    /** Id of what is scored: one criterion of one entry. */
    static String unit(ExpertScore score) {
        return score.agencyId() + "\n" + score.criterion();
    }
}
