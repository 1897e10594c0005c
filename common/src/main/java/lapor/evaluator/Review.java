package lapor.evaluator;

import lapor.agency.Agency;
import lapor.edition.Edition;
import lapor.edition.EvaluatorRules;
import lapor.edition.ScoreSource;
import lapor.evaluation.Dossier;
import lapor.evaluation.Entry;
import lapor.evaluation.ExpertScore;

import java.util.ArrayList;
import java.util.List;

/**
 * What the scores of documents and panel say of the people who gave them (telaah penilai).
 *
 * @param rules of the edition, or the usual ones
 * @param sources those that were scored
 * @param counting the dossier with the scores that count: without conflicted ones, and adjusted, where the rules say so
 */
public record Review(EvaluatorRules rules, List<SourceReview> sources, Dossier counting) {

    /**
     * Reviews the scores of a dossier.
     *
     * @param affiliations where evaluators belong; empty where nobody says
     * @param agencies whose parents are known
     */
    public static Review of(Edition edition, Dossier dossier, List<Affiliation> affiliations, List<Agency> agencies) {
        EvaluatorRules rules = edition.evaluatorRules();
        Reviewer reviewer = new Reviewer(rules, affiliations, agencies);
        List<SourceReview> sources = new ArrayList<>();
        List<ExpertScore> documents = dossier.documents();
        List<ExpertScore> panel = dossier.panel();
        if (!documents.isEmpty()) {
            List<String> entrants =
                    dossier.entries().stream().map(Entry::agencyId).toList();
            SourceReview review = reviewer.review(ScoreSource.DOCUMENTS, edition.criteria(), documents, entrants);
            sources.add(review);
            documents = review.counting();
        }
        if (!panel.isEmpty()) {
            List<String> finalists = panel.stream()
                    .map(ExpertScore::agencyId)
                    .distinct()
                    .sorted()
                    .toList();
            SourceReview review = reviewer.review(ScoreSource.PANEL, edition.panelParts(), panel, finalists);
            sources.add(review);
            panel = review.counting();
        }
        return new Review(
                rules, List.copyOf(sources), new Dossier(dossier.entries(), documents, panel, dossier.decisions()));
    }
}
