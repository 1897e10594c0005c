package lapor.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import lapor.edition.Edition;
import lapor.edition.ScoreSource;
import lapor.edition.Stage;
import lapor.evidence.EvidenceRow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The first stage: documents and evidence together decide who goes on. */
public final class DocumentStage {
    private static final String NO_CATEGORY = "";

    private DocumentStage() {}

    /**
     * One row per entry, by group, rank and agency id. Intervals of ranks and probabilities are left empty.
     *
     * @param documents what evaluators gave, in any order
     * @param evidence of every agency that entered, and perhaps of others
     */
    public static List<EvaluationRow> evaluate(
            Edition edition, List<Entry> entries, List<ExpertScore> documents, List<EvidenceRow> evidence) {
        Stage stage = edition.firstStage();
        List<EvaluationRow> rows = new ArrayList<>();
        candidates(edition, entries, documents, evidence).forEach((group, candidates) -> {
            List<Ranked> ranking = GroupRanking.rank(stage, candidates);
            for (Ranked ranked : ranking) {
                rows.add(row(edition, ranked, Outcome.of(ranked, ranking, stage.places(group))));
            }
        });
        return List.copyOf(rows);
    }

    private static Map<String, List<Candidate>> candidates(
            Edition edition, List<Entry> entries, List<ExpertScore> documents, List<EvidenceRow> evidence) {
        ExpertScores documentScores = ExpertScores.of(edition.criteria(), documents);
        Map<String, EvidenceRow> evidenceOf = evidence.stream().collect(toMap(EvidenceRow::agencyId, row -> row));
        return entries.stream()
                .map(entry -> {
                    Map<ScoreSource, Double> scores = new EnumMap<>(ScoreSource.class);
                    documentScores.score(entry.agencyId()).ifPresent(score -> scores.put(ScoreSource.DOCUMENTS, score));
                    EvidenceRow row = evidenceOf.get(entry.agencyId());
                    if (row != null) {
                        row.score().ifPresent(score -> scores.put(ScoreSource.EVIDENCE, score));
                    }
                    return new Candidate(entry, scores);
                })
                .collect(groupingBy(candidate -> candidate.entry().group(), TreeMap::new, toList()));
    }

    private static EvaluationRow row(Edition edition, Ranked ranked, Outcome outcome) {
        Candidate candidate = ranked.candidate();
        return new EvaluationRow(
                edition.id(),
                edition.firstStage().id(),
                candidate.entry().group(),
                NO_CATEGORY,
                candidate.entry().agencyId(),
                candidate.score(ScoreSource.DOCUMENTS),
                candidate.score(ScoreSource.EVIDENCE),
                ranked.combined(),
                ranked.rank(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                outcome.shortlisted(),
                outcome.decidedBy());
    }
}
