package lapor.explanation;

import static java.util.stream.Collectors.groupingBy;

import lapor.edition.Edition;
import lapor.edition.Stage;
import lapor.evaluation.ContestKey;
import lapor.evaluation.Dossier;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains the rank of every entry in every contest it takes part in. */
public final class RankExplanations {
    private final Edition edition;
    private final Compositions compositions;

    private RankExplanations(Edition edition, Compositions compositions) {
        this.edition = edition;
        this.compositions = compositions;
    }

    /**
     * The parts of every row of the evaluation, rows in their order, parts in the edition's.
     *
     * @param evidence as the evaluation had it
     * @param evaluation what follows from the edition, the dossier and the evidence
     */
    public static List<ExplanationRow> of(
            Edition edition, Dossier dossier, List<EvidenceRow> evidence, List<EvaluationRow> evaluation) {
        RankExplanations explanations = new RankExplanations(edition, new Compositions(edition, dossier, evidence));
        Map<ContestKey, Contenders> contests = new HashMap<>();
        evaluation.stream()
                .collect(groupingBy(explanations::contest))
                .forEach((contest, rows) -> contests.put(contest, new Contenders(rows)));
        List<ExplanationRow> explained = new ArrayList<>();
        for (EvaluationRow row : evaluation) {
            Contenders contenders =
                    Optional.ofNullable(contests.get(explanations.contest(row))).orElseThrow();
            explained.addAll(explanations.explain(row, contenders));
        }
        return List.copyOf(explained);
    }

    private List<ExplanationRow> explain(EvaluationRow row, Contenders contenders) {
        Composition own = composition(row);
        Needs needs = new Needs(row, own, contenders.rival(row));
        Optional<EvaluationRow> above = contenders.above(row);
        Optional<EvaluationRow> below = contenders.below(row);
        Optional<EvaluationRow> cutoff =
                contenders.cutoff().filter(last -> row.rank().isPresent());
        return own.components().stream()
                .flatMap(component -> Part.of(component).stream())
                .map(part -> new ExplanationRow(
                        row,
                        part.source(),
                        part.id(),
                        part.adds(),
                        part.weight(),
                        part.points(),
                        part.contribution(),
                        against(part, own, above),
                        against(part, own, below),
                        against(part, own, cutoff),
                        needs.of(part)))
                .toList();
    }

    private Against against(Part part, Composition own, Optional<EvaluationRow> other) {
        return other.map(row -> Against.of(part, own, row.agencyId(), composition(row)))
                .orElse(Against.NOBODY);
    }

    private Composition composition(EvaluationRow row) {
        return compositions.of(row, stage(row));
    }

    private Stage stage(EvaluationRow row) {
        return edition.stages().stream()
                .filter(stage -> stage.id().equals(row.stage()))
                .findFirst()
                .orElseThrow();
    }

    private ContestKey contest(EvaluationRow row) {
        return stage(row).ranksAllTogether() ? new ContestKey(row.stage(), "", "") : row.contest();
    }
}
