package lapor.evaluator;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.evaluation.ExpertScore;
import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
import lapor.statistics.agreement.EvaluatorEffects;
import lapor.statistics.agreement.Severity;
import org.apache.commons.math3.stat.StatUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One evaluator's scores as a whole.
 *
 * @param entries how many the evaluator scored
 * @param mean of the scores, 0-100
 * @param severity against colleagues on the same entries and criteria
 * @param halo by how much the standard error of the severity grows, since one evaluator's scores of one entry depend on
 *     each other; 1 or more
 * @param shared scores of what colleagues scored, too; without any, there is no severity to tell
 */
public record Evaluator(
        String id, long entries, long scores, double mean, Severity severity, double halo, long shared) {

    /** Everybody who scored, by id. */
    static List<Evaluator> of(List<ExpertScore> scores, EvaluatorEffects effects) {
        Map<List<String>, Long> onUnit =
                scores.stream().collect(groupingBy(score -> List.of(score.agencyId(), score.criterion()), counting()));
        double halo = Halo.factor(scores, effects);
        List<Evaluator> evaluators = new ArrayList<>();
        scores.stream()
                .collect(groupingBy(ExpertScore::evaluator, TreeMap::new, toList()))
                .forEach((id, given) -> evaluators.add(new Evaluator(
                        id,
                        given.stream().map(ExpertScore::agencyId).distinct().count(),
                        given.size(),
                        StatUtils.mean(given.stream()
                                .mapToDouble(ExpertScore::score)
                                .sorted()
                                .toArray()),
                        Optional.ofNullable(effects.severity().get(id)).orElseThrow(),
                        halo,
                        given.stream()
                                .filter(score ->
                                        onUnit.getOrDefault(List.of(score.agencyId(), score.criterion()), 0L) > 1)
                                .count())));
        return List.copyOf(evaluators);
    }

    /** Normal 95 % interval of the severity, in points; unknown without colleagues, or where no error can be told. */
    public Bounds interval() {
        if (shared == 0 || severity.standardError().isEmpty()) {
            return Bounds.unknown();
        }
        double half = Confidence.Z * halo * severity.standardError().getAsDouble();
        return Bounds.of(severity.points() - half, severity.points() + half);
    }
}
