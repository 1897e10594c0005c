package lapor.difference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import lapor.edition.Edition;
import lapor.edition.EvidencePlan;
import lapor.edition.Indicator;
import lapor.edition.ScoreSource;
import lapor.edition.Stage;
import lapor.edition.WeightedScore;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.metric.MetricKey;
import lapor.metric.Restatement;
import lapor.metric.Stated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What late rows and corrections alone make of combined scores: the earlier evidence with its numbers as they would be
 * published now, judged as before. An indicator that earned nothing, or would have no number now, is left as it was.
 *
 * @param edition by which the scores were made
 * @param evidence of the earlier data
 * @param restated numbers of the earlier run, and what they would be now
 */
public record LateShift(Edition edition, List<EvidenceRow> evidence, List<Restatement> restated) {

    /** By how much the combined score of each row changes; rows whose change cannot be told are left out. */
    public Map<EvaluationRow, Double> of(List<EvaluationRow> rows) {
        Map<String, OptionalDouble> shifts = new LinkedHashMap<>();
        Map<String, List<Restatement>> byAgency = restated.stream().collect(groupingBy(Restatement::agencyId));
        evidence.forEach(
                row -> shifts.put(row.agencyId(), shift(row, byAgency.getOrDefault(row.agencyId(), List.of()))));
        Map<EvaluationRow, Double> changes = new LinkedHashMap<>();
        for (EvaluationRow row : rows) {
            shifts.getOrDefault(row.agencyId(), OptionalDouble.empty())
                    .ifPresent(shift -> changes.put(row, weight(row) * shift));
        }
        return changes;
    }

    private OptionalDouble shift(EvidenceRow row, List<Restatement> numbers) {
        EvidencePlan plan = edition.evidence();
        if (row.score().isEmpty() || plan.aggregation().mean().isEmpty()) {
            return OptionalDouble.empty();
        }
        Map<MetricKey, Stated> now = numbers.stream().collect(toMap(Restatement::key, Restatement::restated));
        List<WeightedScore> points = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            row.points()
                    .getOrDefault(indicator.metric(), OptionalDouble.empty())
                    .ifPresent(earned -> points.add(new WeightedScore(
                            indicator.weight(),
                            restated(row.agencyId(), indicator, now)
                                    .map(indicator.goalposts()::points)
                                    .orElse(earned))));
        }
        OptionalDouble score = plan.aggregation().mean().orElseThrow().of(points);
        return score.isPresent()
                ? OptionalDouble.of(score.getAsDouble() - row.score().getAsDouble())
                : OptionalDouble.empty();
    }

    private static Optional<Double> restated(String agencyId, Indicator indicator, Map<MetricKey, Stated> now) {
        return Optional.ofNullable(now.get(new MetricKey(agencyId, indicator.period(), indicator.metric())))
                .flatMap(number -> number.value().stream().boxed().findFirst());
    }

    private double weight(EvaluationRow row) {
        return edition.stages().stream()
                .filter(stage -> stage.id().equals(row.stage()))
                .findFirst()
                .map((Stage stage) -> stage.weight(ScoreSource.EVIDENCE))
                .orElse(0.0);
    }
}
