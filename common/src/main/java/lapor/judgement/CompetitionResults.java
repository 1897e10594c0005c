package lapor.judgement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.edition.Edition;
import lapor.evaluation.Entry;
import lapor.evaluation.Evaluation;
import lapor.evaluation.EvaluationRow;
import lapor.evaluator.Review;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceScores;
import lapor.explanation.ExplanationRow;
import lapor.explanation.RankExplanations;
import lapor.finding.OpenFindings;
import lapor.metric.Measured;
import lapor.peer.Comparisons;
import lapor.peer.PeerRules;
import lapor.peer.PeerSets;
import lapor.peer.ShrunkMetrics;
import lapor.run.Competition;
import lapor.tally.Period;
import lapor.uncertainty.Published;
import lapor.uncertainty.Uncertainty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a competition makes of measurements: scores, places, and how sure they are.
 *
 * @param evidence a score for each agency
 * @param evaluation places; absent without entries
 * @param explanation why entries have their places; absent without entries
 * @param uncertainty absent where the edition says nothing of it
 * @param review of the people who scored
 */
record CompetitionResults(
        List<EvidenceRow> evidence,
        Optional<List<EvaluationRow>> evaluation,
        Optional<List<ExplanationRow>> explanation,
        Optional<Uncertainty> uncertainty,
        Review review) {

    /**
     * Scores and ranks.
     *
     * @param peers with whom agencies are compared
     * @param seed of the draws
     */
    static CompetitionResults of(Competition held, Measures measures, PeerSets peers, long seed) {
        OpenFindings open = OpenFindings.in(held.edition().windowId(), measures.findings());
        Edition edition = held.edition();
        Measured scored = scored(edition, measures, peers);
        Map<String, String> groups = held.entries().stream().collect(toMap(Entry::agencyId, Entry::group));
        List<EvidenceRow> evidence = EvidenceScores.of(edition.evidence(), scored, peers, groups);
        Review review = Review.of(edition, held.dossier(), held.affiliations(), measures.agencies());
        Optional<List<EvaluationRow>> evaluation = Optional.of(held)
                .filter(known -> !known.entries().isEmpty())
                .map(known -> Evaluation.of(edition, review.counting(), known.eligibility(), evidence).stream()
                        .map(row -> row.beside(open.of(row.agencyId())))
                        .toList());
        Optional<Uncertainty> drawn = Uncertainty.of(
                edition,
                review.counting(),
                new Published(scored, measures.outcomes(), evidence, evaluation.orElse(List.of())),
                seed);
        return new CompetitionResults(
                drawn.map(draws -> draws.evidence(evidence)).orElse(evidence),
                evaluation.map(
                        rows -> drawn.map(draws -> draws.evaluation(rows)).orElse(rows)),
                evaluation.map(rows -> RankExplanations.of(edition, review.counting(), evidence, rows)),
                drawn,
                review);
    }

    /** The metrics whose values earn points: as they are published, since points would tell what is withheld. */
    private static Measured scored(Edition edition, Measures measures, PeerSets peers) {
        Set<String> periods = edition.periods().stream().map(Period::id).collect(toUnmodifiableSet());
        return switch (edition.evidence().values()) {
            case RAW -> Measured.of(measures.published());
            case SHRUNK ->
                Measured.of(ShrunkMetrics.of(
                        measures.published(),
                        new Comparisons(PeerRules.bundled(), periods).of(measures.published(), peers)));
        };
    }
}
