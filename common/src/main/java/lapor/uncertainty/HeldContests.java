package lapor.uncertainty;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.edition.Edition;
import lapor.edition.ScoreSource;
import lapor.edition.ScoreWeight;
import lapor.edition.Stage;
import lapor.evaluation.Contest;
import lapor.evaluation.DecidedBy;
import lapor.evaluation.Decision;
import lapor.evaluation.Dossier;
import lapor.evaluation.EvaluationRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The contests that were held and do not wait for people, with those who may take part. */
final class HeldContests {
    private final Drawing drawing;
    private final Edition edition;
    private final Dossier dossier;
    private final ScoreDraws scores;
    private final Map<String, DrawnWeights> weights = new HashMap<>();
    private final List<ContestDraws> held = new ArrayList<>();

    private HeldContests(Drawing drawing, Edition edition, Dossier dossier, ScoreDraws scores) {
        this.drawing = drawing;
        this.edition = edition;
        this.dossier = dossier;
        this.scores = scores;
    }

    /** In the order in which they are held. */
    static Simulation of(Drawing drawing, Edition edition, Dossier dossier, Published published) {
        Assessed assessed = new Assessed(
                published.evidence(), published.measured(), published.outcomes(), pools(edition, published));
        ScoreDraws scores =
                new ScoreDraws(drawing, edition, dossier, new EvidenceDraws(drawing, edition.evidence(), assessed));
        HeldContests contests = new HeldContests(drawing, edition, dossier, scores);
        Map<String, String> before = Map.of();
        for (Stage stage : edition.stages()) {
            List<EvaluationRow> rows = published.evaluation().stream()
                    .filter(row -> row.stage().equals(stage.id()))
                    .filter(row -> row.decidedBy() != DecidedBy.INELIGIBLE)
                    .toList();
            Map<String, String> groups = new HashMap<>(before);
            boolean byDraw = !stage.equals(edition.firstStage()) && !(stage.weight(ScoreSource.PANEL) > 0);
            if (!byDraw) {
                groups.clear();
            }
            rows.forEach(row -> groups.put(row.agencyId(), row.group()));
            if (!rows.isEmpty()) {
                contests.hold(stage, rows, groups, byDraw);
            }
            before = groups;
        }
        return new Simulation(scores, contests.held, drawing.seed());
    }

    private void hold(Stage stage, List<EvaluationRow> rows, Map<String, String> groups, boolean entersByDraw) {
        for (Contest contest : Contest.of(edition, stage)) {
            List<EvaluationRow> own = rows.stream()
                    .filter(row -> contest.key().covers(row.contest()))
                    .toList();
            if (own.stream().anyMatch(row -> row.decidedBy() == DecidedBy.WAITS)) {
                continue;
            }
            Set<String> included = decided(
                    contest,
                    groups,
                    decision -> decision.kind() == Decision.Kind.INCLUDE && decision.speaksOf(contest));
            Set<String> excluded = decided(
                    contest,
                    groups,
                    decision -> !included.contains(decision.agencyId())
                            && (decision.kind() == Decision.Kind.EXCLUDE
                                    ? decision.speaksOf(contest)
                                    : decision.isAtStageOf(contest)));
            Set<String> ranked = groups.keySet().stream()
                    .filter(id -> contest.takes(groups.getOrDefault(id, "")))
                    .filter(id -> ContestDraws.counting(contest).stream()
                            .allMatch(counting -> scores.has(counting.score(), contest, id)))
                    .collect(toUnmodifiableSet());
            List<String> entrants =
                    Stream.concat(ranked.stream(), included.stream()).collect(toCollection(TreeSet::new)).stream()
                            .toList();
            held.add(new ContestDraws(contest, entrants, included, excluded, entersByDraw, weights(stage)));
        }
    }

    private Set<String> decided(Contest contest, Map<String, String> groups, Predicate<Decision> which) {
        return dossier.decisions().stream()
                .filter(which)
                .map(Decision::agencyId)
                .filter(id -> groups.containsKey(id) && contest.takes(groups.getOrDefault(id, "")))
                .collect(toUnmodifiableSet());
    }

    private DrawnWeights weights(Stage stage) {
        return weights.computeIfAbsent(
                stage.id(),
                id -> DrawnWeights.of(
                        drawing,
                        "stage " + id,
                        stage.scores().stream()
                                .filter(score -> score.weight() > 0)
                                .mapToDouble(ScoreWeight::weight)
                                .toArray()));
    }

    /** Entries are stretched among those of their group, or among all where the first stage ranks all together. */
    private static Map<String, String> pools(Edition edition, Published published) {
        boolean together = edition.firstStage().ranksAllTogether();
        return published.evaluation().stream()
                .filter(row -> row.decidedBy() != DecidedBy.INELIGIBLE)
                .collect(toMap(EvaluationRow::agencyId, row -> together ? "" : row.group(), (one, same) -> one));
    }
}
