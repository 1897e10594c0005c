package lapor.evaluation;

import static java.util.stream.Collectors.toMap;

import lapor.edition.Category;
import lapor.edition.Edition;
import lapor.edition.ScoreSource;
import lapor.evidence.EvidenceRow;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All scores that entries bring to a contest. */
final class Scorebook {
    private final Edition edition;
    private final List<ExpertScore> given;
    private final ExpertScores panel;
    private final Map<String, EvidenceRow> evidence;
    private final Map<Optional<String>, ExpertScores> documents = new HashMap<>();

    Scorebook(Edition edition, Dossier dossier, List<EvidenceRow> evidence) {
        this.edition = edition;
        this.given = dossier.documents();
        this.panel = ExpertScores.of(edition.panelParts(), dossier.panel());
        this.evidence = evidence.stream().collect(toMap(EvidenceRow::agencyId, row -> row));
    }

    /** An entry with its scores; those of its documents as the contest's category weighs them. */
    Candidate candidate(Entry entry, Contest contest) {
        Map<ScoreSource, Double> scores = new EnumMap<>(ScoreSource.class);
        String id = entry.agencyId();
        documents(contest.category()).score(id).ifPresent(score -> scores.put(ScoreSource.DOCUMENTS, score));
        panel.score(id).ifPresent(score -> scores.put(ScoreSource.PANEL, score));
        Optional.ofNullable(evidence.get(id))
                .ifPresent(row -> row.score().ifPresent(score -> scores.put(ScoreSource.EVIDENCE, score)));
        return new Candidate(entry, scores);
    }

    private ExpertScores documents(Optional<Category> category) {
        return documents.computeIfAbsent(
                category.map(Category::id),
                id -> ExpertScores.of(
                        category.map(found -> found.weigh(edition.criteria())).orElseGet(edition::criteria), given));
    }
}
