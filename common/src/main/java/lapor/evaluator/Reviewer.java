package lapor.evaluator;

import lapor.agency.Agency;
import lapor.edition.Criterion;
import lapor.edition.EvaluatorRules;
import lapor.edition.EvaluatorRules.Conflicted;
import lapor.edition.EvaluatorRules.Counts;
import lapor.edition.ScoreSource;
import lapor.evaluation.ExpertScore;
import lapor.evaluation.ExpertScores;
import lapor.statistics.agreement.EvaluatorEffects;
import lapor.statistics.agreement.Score;
import lapor.statistics.agreement.Severity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through the scores of a source.
 *
 * @param affiliations where evaluators belong
 * @param agencies whose parents are known
 */
record Reviewer(EvaluatorRules rules, List<Affiliation> affiliations, List<Agency> agencies) {

    private record Scores(List<ExpertScore> kept, List<ExpertScore> adjusted) {}

    /**
     * Reviews at least one score.
     *
     * @param criteria what was scored, in the edition's order
     * @param scored ids of the agencies that had to be scored, in the order of the result
     */
    SourceReview review(ScoreSource source, List<Criterion> criteria, List<ExpertScore> given, List<String> scored) {
        List<Conflict> conflicts = Conflict.among(given, affiliations, agencies);
        Set<ExpertScore> left = new HashSet<>();
        if (rules.conflicted() == Conflicted.LEFT_OUT) {
            conflicts.forEach(conflict -> left.add(conflict.score()));
        }
        List<ExpertScore> kept =
                given.stream().filter(score -> !left.contains(score)).toList();
        if (kept.isEmpty()) {
            return new SourceReview(
                    source,
                    conflicts,
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    entries(criteria, scored, new Scores(kept, kept), left),
                    kept);
        }
        EvaluatorEffects effects = EvaluatorEffects.of(kept.stream()
                .map(score -> new Score(Halo.unit(score), score.evaluator(), score.score()))
                .toList());
        List<ExpertScore> adjusted = adjusted(kept, effects.severity());
        return new SourceReview(
                source,
                conflicts,
                Evaluator.of(kept, effects),
                effects.groups(),
                criteria.stream()
                        .filter(criterion -> kept.stream().anyMatch(score -> isOf(score, criterion)))
                        .map(criterion -> Agreement.of(
                                criterion.id(),
                                kept.stream()
                                        .filter(score -> isOf(score, criterion))
                                        .toList(),
                                rules.neededEntries()))
                        .toList(),
                Spread.from(rules.discussedSpread(), kept),
                entries(criteria, scored, new Scores(kept, adjusted), left),
                rules.counts() == Counts.ADJUSTED ? adjusted : kept);
    }

    private static boolean isOf(ExpertScore score, Criterion criterion) {
        return score.criterion().equals(criterion.id());
    }

    /** Nobody gets more than 100 points or fewer than 0 for an evaluator's strictness. */
    private static List<ExpertScore> adjusted(List<ExpertScore> kept, Map<String, Severity> severity) {
        return kept.stream()
                .map(score -> new ExpertScore(
                        score.agencyId(),
                        score.criterion(),
                        score.evaluator(),
                        Math.max(
                                0,
                                Math.min(
                                        100,
                                        score.score()
                                                - Optional.ofNullable(severity.get(score.evaluator()))
                                                        .orElseThrow()
                                                        .points()))))
                .toList();
    }

    private static List<EntryScore> entries(
            List<Criterion> criteria, List<String> scored, Scores scores, Set<ExpertScore> left) {
        ExpertScores raw = ExpertScores.of(criteria, scores.kept());
        ExpertScores even = ExpertScores.of(criteria, scores.adjusted());
        List<EntryScore> entries = new ArrayList<>();
        for (String agency : scored) {
            entries.add(new EntryScore(
                    agency,
                    raw.score(agency),
                    even.score(agency),
                    criteria.stream()
                            .filter(criterion -> criterion.weight() > 0)
                            .map(Criterion::id)
                            .filter(criterion -> raw.mean(agency, criterion).isEmpty())
                            .toList(),
                    left.stream()
                            .filter(score -> score.agencyId().equals(agency))
                            .count()));
        }
        return List.copyOf(entries);
    }
}
