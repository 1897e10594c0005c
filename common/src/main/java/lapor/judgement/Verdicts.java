package lapor.judgement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.concurrent.Workers;
import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Crosscheck;
import lapor.crosscheck.CrosscheckRow;
import lapor.crosscheck.Definitions;
import lapor.crosscheck.Tolerances;
import lapor.evaluation.Entry;
import lapor.evaluation.Evaluation;
import lapor.evaluation.EvaluationRow;
import lapor.evaluator.Review;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceScores;
import lapor.explanation.ExplanationRow;
import lapor.explanation.RankExplanations;
import lapor.metric.Measured;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.peer.Comparisons;
import lapor.peer.PeerRules;
import lapor.peer.PeerSets;
import lapor.peer.ShrunkMetrics;
import lapor.report.model.JudgementTables;
import lapor.run.Competition;
import lapor.run.RunPlan;
import lapor.tally.Period;
import lapor.uncertainty.Published;
import lapor.uncertainty.Uncertainty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an edition and its claims make of measurements.
 *
 * @param evidence absent without an edition
 * @param evaluation absent without entries
 * @param explanation why the entries have their ranks; absent without entries
 * @param uncertainty how sure ranks are; absent where the edition says nothing of it
 * @param review of the people who scored; absent without scores
 * @param claims what was found of each; absent without claims
 */
public record Verdicts(
        Optional<List<EvidenceRow>> evidence,
        Optional<List<EvaluationRow>> evaluation,
        Optional<List<ExplanationRow>> explanation,
        Optional<Uncertainty> uncertainty,
        Optional<Review> review,
        Optional<List<CheckedClaim>> claims) {

    /** The rows of {@code crosscheck.csv}; absent without claims. */
    public Optional<List<CrosscheckRow>> crosscheck() {
        return claims.map(checked -> checked.stream().map(CheckedClaim::row).toList());
    }

    /**
     * Judges.
     *
     * @param measured of the edition's periods at least, and of every agency something
     * @param published of the edition's and the claims' periods at least, as it may be published
     */
    public static Verdicts of(
            RunPlan plan, List<Agency> agencies, List<MetricRow> measured, List<MetricRow> published) {
        return Workers.both(
                () -> claims(plan, published),
                () -> ranked(plan, agencies, measured, published),
                (claims, ranked) -> ranked.with(claims));
    }

    private static Optional<List<CheckedClaim>> claims(RunPlan plan, List<MetricRow> published) {
        return plan.claims().isEmpty()
                ? Optional.empty()
                : Optional.of(Crosscheck.check(
                        plan.claims(),
                        Measured.of(published),
                        Tolerances.bundled(),
                        Definitions.bundled(Metrics.ids())));
    }

    private Verdicts with(Optional<List<CheckedClaim>> checked) {
        return new Verdicts(evidence, evaluation, explanation, uncertainty, review, checked);
    }

    /** All but the claims. */
    private static Verdicts ranked(
            RunPlan plan, List<Agency> agencies, List<MetricRow> measured, List<MetricRow> published) {
        PeerSets peers = Peers.sets(plan, agencies, measured);
        Optional<Measured> scored = plan.competition().map(held -> scored(held, measured, published, peers));
        Optional<List<EvidenceRow>> evidence =
                plan.competition().flatMap(held -> scored.map(values -> evidence(held, values, peers)));
        Optional<Review> review = plan.competition()
                .map(held -> Review.of(held.edition(), held.dossier(), held.affiliations(), agencies));
        Optional<List<EvaluationRow>> evaluation = plan.competition()
                .filter(held -> !held.entries().isEmpty())
                .flatMap(held -> evidence.flatMap(rows -> review.map(
                        scores -> Evaluation.of(held.edition(), scores.counting(), held.eligibility(), rows))));
        Optional<Uncertainty> uncertainty = plan.competition()
                .flatMap(held -> Uncertainty.of(
                        held.edition(),
                        review.orElseThrow().counting(),
                        new Published(scored.orElseThrow(), evidence.orElse(List.of()), evaluation.orElse(List.of())),
                        plan.seed()));
        return new Verdicts(
                evidence.map(
                        rows -> uncertainty.map(drawn -> drawn.evidence(rows)).orElse(rows)),
                evaluation.map(
                        rows -> uncertainty.map(drawn -> drawn.evaluation(rows)).orElse(rows)),
                evaluation.flatMap(rows -> why(plan, review, evidence, rows)),
                uncertainty,
                review.filter(scores -> !scores.sources().isEmpty()),
                Optional.empty());
    }

    /** What stands behind ranks and verdicts, for a report. */
    public JudgementTables tables(RunPlan plan) {
        return new JudgementTables(
                plan.competition().map(Competition::eligibility).orElse(List.of()),
                explanation.orElse(List.of()),
                uncertainty,
                review,
                claims.orElse(List.of()));
    }

    private static Optional<List<ExplanationRow>> why(
            RunPlan plan, Optional<Review> review, Optional<List<EvidenceRow>> evidence, List<EvaluationRow> rows) {
        return plan.competition()
                .flatMap(held -> review.map(scores ->
                        RankExplanations.of(held.edition(), scores.counting(), evidence.orElse(List.of()), rows)));
    }

    /** The metrics whose values earn points. */
    private static Measured scored(
            Competition held, List<MetricRow> measured, List<MetricRow> published, PeerSets peers) {
        Set<String> periods = held.edition().periods().stream().map(Period::id).collect(toUnmodifiableSet());
        return switch (held.edition().evidence().values()) {
            case RAW -> Measured.of(measured);
            case SHRUNK ->
                Measured.of(ShrunkMetrics.of(
                        measured, new Comparisons(PeerRules.bundled(), periods).of(published, peers, List.of())));
        };
    }

    private static List<EvidenceRow> evidence(Competition held, Measured measured, PeerSets peers) {
        Map<String, String> groups = held.entries().stream().collect(toMap(Entry::agencyId, Entry::group));
        return EvidenceScores.of(held.edition().evidence(), measured, peers, groups);
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
