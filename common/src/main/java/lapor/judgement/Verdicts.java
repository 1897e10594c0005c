package lapor.judgement;

import lapor.concurrent.Workers;
import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Claim;
import lapor.crosscheck.Crosscheck;
import lapor.crosscheck.CrosscheckRow;
import lapor.crosscheck.Definitions;
import lapor.crosscheck.Tolerances;
import lapor.edition.Edition;
import lapor.evaluation.EligibilityRow;
import lapor.evaluation.EvaluationRow;
import lapor.evaluator.Review;
import lapor.evidence.EvidenceRow;
import lapor.explanation.ExplanationRow;
import lapor.metric.Metrics;
import lapor.run.Assessment;
import lapor.run.Competition;
import lapor.uncertainty.Uncertainty;

import java.util.List;
import java.util.Optional;

/**
 * What an edition and its claims make of measurements.
 *
 * @param assessment the edition and the claims
 * @param evidence absent without an edition
 * @param evaluation absent without entries
 * @param explanation why the entries have their ranks; absent without entries
 * @param uncertainty how sure ranks are; absent where the edition says nothing of it
 * @param review of the people who scored; absent without scores
 * @param claims what was found of each; absent without claims
 */
public record Verdicts(
        Assessment assessment,
        Optional<List<EvidenceRow>> evidence,
        Optional<List<EvaluationRow>> evaluation,
        Optional<List<ExplanationRow>> explanation,
        Optional<Uncertainty> uncertainty,
        Optional<Review> review,
        Optional<List<CheckedClaim>> claims) {

    /**
     * Judges.
     *
     * @param measures of the edition's periods at least, as published also of the claims' periods, and of every agency
     *     something
     * @param past what was counted of the claims
     * @param seed of the draws
     */
    public static Verdicts of(Measures measures, PastView past, Assessment assessment, long seed) {
        return Workers.both(
                () -> checked(assessment.claims(), measures, past),
                () -> assessment
                        .competition()
                        .map(held -> CompetitionResults.of(
                                held,
                                measures,
                                Peers.sets(measures.agencies(), measures.measured(), assessment),
                                seed)),
                (claims, ranking) -> of(assessment, ranking, claims));
    }

    private static Verdicts of(
            Assessment assessment, Optional<CompetitionResults> ranking, Optional<List<CheckedClaim>> claims) {
        return new Verdicts(
                assessment,
                ranking.map(CompetitionResults::evidence),
                ranking.flatMap(CompetitionResults::evaluation),
                ranking.flatMap(CompetitionResults::explanation),
                ranking.flatMap(CompetitionResults::uncertainty),
                ranking.map(CompetitionResults::review)
                        .filter(scores -> !scores.sources().isEmpty()),
                claims);
    }

    private static Optional<List<CheckedClaim>> checked(List<Claim> claims, Measures measures, PastView past) {
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(Crosscheck.check(
                        claims, past.beside(measures), Tolerances.bundled(), Definitions.bundled(Metrics.ids())));
    }

    /** The edition that was held. */
    public Optional<Edition> edition() {
        return assessment.edition();
    }

    /** What became of the conditions on entering; absent without entries. */
    public Optional<List<EligibilityRow>> eligibility() {
        return assessment
                .competition()
                .filter(held -> !held.entries().isEmpty())
                .map(Competition::eligibility);
    }

    /** The rows of {@code crosscheck.csv}; absent without claims. */
    public Optional<List<CrosscheckRow>> crosscheck() {
        return claims.map(checked -> checked.stream().map(CheckedClaim::row).toList());
    }

    @Override
    public String toString() {
        long entries = evaluation.stream()
                .flatMap(List::stream)
                .map(EvaluationRow::agencyId)
                .distinct()
                .count();
        return "%d entries, %d claims".formatted(entries, claims.map(List::size).orElse(0));
    }
}
