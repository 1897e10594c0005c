package lapor.explanation;

import static java.util.stream.Collectors.toMap;

import lapor.edition.Category;
import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.edition.EvidencePlan;
import lapor.edition.ScoreWeight;
import lapor.edition.Stage;
import lapor.evaluation.Dossier;
import lapor.evaluation.EvaluationRow;
import lapor.evaluation.ExpertScores;
import lapor.evidence.Contests;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Takes combined scores apart, down to what was scored or measured by itself. */
final class Compositions {
    private static final double ALL = 1;

    private final Edition edition;
    private final ExpertScores documents;
    private final ExpertScores panel;
    private final Map<String, EvidenceRow> evidence;
    private final Contests contests;

    Compositions(Edition edition, Dossier dossier, List<EvidenceRow> evidence) {
        this.edition = edition;
        this.documents = ExpertScores.of(edition.criteria(), dossier.documents());
        this.panel = ExpertScores.of(edition.panelParts(), dossier.panel());
        this.evidence = evidence.stream().collect(toMap(EvidenceRow::agencyId, row -> row));
        this.contests = Contests.against(
                edition.evidence(),
                evidence.stream()
                        .filter(row -> row.status() == EvidenceStatus.OK
                                && !row.group().isEmpty())
                        .collect(toMap(EvidenceRow::agencyId, EvidenceRow::points)));
    }

    /** The score of a row; sources and leaves without weight are left out. */
    Composition of(EvaluationRow row, Stage stage) {
        return new Composition(stage.scores().stream()
                .filter(part -> part.weight() > 0)
                .map(part -> component(row, part))
                .toList());
    }

    private Component component(EvaluationRow row, ScoreWeight part) {
        return switch (part.score()) {
            case DOCUMENTS -> experts(part, leaves(criteria(row.category()), documents, row.agencyId()));
            case PANEL -> experts(part, leaves(edition.panelParts(), panel, row.agencyId()));
            case EVIDENCE -> evidence(part, row.agencyId());
        };
    }

    private List<Criterion> criteria(String categoryId) {
        return edition.categories().stream()
                .filter(category -> category.id().equals(categoryId))
                .findFirst()
                .map((Category category) -> category.weigh(edition.criteria()))
                .orElseGet(edition::criteria);
    }

    private static Component experts(ScoreWeight part, List<Leaf> leaves) {
        return new Component(part.score(), part.weight(), Scoring.ADDING, ALL, leaves);
    }

    private static List<Leaf> leaves(List<Criterion> criteria, ExpertScores scores, String agencyId) {
        return criteria.stream()
                .filter(criterion -> criterion.weight() > 0)
                .map(criterion -> new Leaf(criterion.id(), criterion.weight(), scores.mean(agencyId, criterion.id())))
                .toList();
    }

    private Component evidence(ScoreWeight part, String agencyId) {
        EvidencePlan plan = edition.evidence();
        Map<String, OptionalDouble> points =
                evidence.containsKey(agencyId) ? evidence.get(agencyId).points() : Map.of();
        List<Leaf> leaves = plan.indicators().stream()
                .filter(indicator -> indicator.weight() > 0)
                .map(indicator -> new Leaf(
                        indicator.metric(),
                        indicator.weight(),
                        points.getOrDefault(indicator.metric(), OptionalDouble.empty())))
                .toList();
        return new Component(part.score(), part.weight(), scoring(agencyId), plan.neededWeight(), leaves);
    }

    private Scoring scoring(String agencyId) {
        return edition.evidence()
                .aggregation()
                .mean()
                .<Scoring>map(Scoring.Average::new)
                .orElseGet(() -> new Scoring.Pairwise(agencyId, contests));
    }
}
