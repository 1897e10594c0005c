package lapor.jobs.publish;

import static java.util.stream.Collectors.toMap;

import lapor.agency.Agency;
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
import lapor.finding.FindingRow;
import lapor.finding.Findings;
import lapor.jobs.run.Competition;
import lapor.jobs.run.RunPlan;
import lapor.jobs.tally.Counted;
import lapor.metric.FoldedTallies;
import lapor.metric.Measured;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Suppression;
import lapor.metric.Tallies;
import lapor.metric.TallyRow;
import lapor.quality.QualityRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from the tallies by arithmetic alone.
 *
 * @param agencies those of the list, and those that only the logs name, but for those folded into others
 * @param quality of what was read, and what was made of it
 * @param metrics as they may be published: small cells are withheld
 * @param series what was counted beside the metrics
 * @param peers agencies beside their peers
 * @param findings signs for people to look at, never part of a score
 * @param evidence absent without an edition
 * @param review of the people who scored; absent without scores
 * @param evaluation absent without entries
 * @param claims what was found of each; absent without claims
 */
public record Judgement(
        List<Agency> agencies,
        List<QualityRow> quality,
        List<MetricRow> metrics,
        Series series,
        Peers peers,
        List<FindingRow> findings,
        Optional<List<EvidenceRow>> evidence,
        Optional<Review> review,
        Optional<List<EvaluationRow>> evaluation,
        Optional<List<CheckedClaim>> claims) {

    /** The rows of {@code crosscheck.csv}; absent without claims. */
    public Optional<List<CrosscheckRow>> crosscheck() {
        return claims.map(checked -> checked.stream().map(CheckedClaim::row).toList());
    }

    /** Judges what was counted. */
    public static Judgement of(Counted counted, RunPlan plan) {
        List<Agency> agencies = agencies(counted, plan);
        List<QualityRow> quality = new ArrayList<>(counted.quality());
        quality.addAll(FoldedAgencies.rows(counted, plan.succession()));
        Tallies tallies = ofAgencies(counted, plan);
        List<MetricRow> measured = measured(counted, plan);
        List<MetricRow> published = new Suppression(plan.rules().smallCell()).apply(measured);
        List<FindingRow> findings = new Findings(
                        plan.rules().limits(),
                        plan.declared(),
                        counted.tallies().available(),
                        plan.rules().smallCell())
                .in(tallies.rows());
        Optional<List<EvidenceRow>> evidence =
                plan.competition().map(held -> evidence(held, Measured.of(measured), agencies));
        Optional<Review> review = plan.competition()
                .map(held -> Review.of(held.edition(), held.dossier(), held.affiliations(), agencies));
        Optional<List<EvaluationRow>> evaluation = plan.competition()
                .filter(held -> !held.entries().isEmpty())
                .flatMap(held -> evidence.flatMap(rows -> review.map(
                        scores -> Evaluation.of(held.edition(), scores.counting(), held.eligibility(), rows))));
        Optional<List<CheckedClaim>> claims = plan.claims().isEmpty()
                ? Optional.empty()
                : Optional.of(Crosscheck.check(
                        plan.claims(),
                        Measured.of(published),
                        Tolerances.bundled(),
                        Definitions.bundled(Metrics.ids())));
        return new Judgement(
                agencies,
                List.copyOf(quality),
                published,
                Series.of(counted, tallies, plan),
                Peers.of(counted, plan, tallies, agencies, measured, published),
                findings,
                evidence,
                review.filter(scores -> !scores.sources().isEmpty()),
                evaluation,
                claims);
    }

    /** The metrics as they would be published. */
    static List<MetricRow> published(Counted counted, RunPlan plan) {
        return new Suppression(plan.rules().smallCell()).apply(measured(counted, plan));
    }

    private static List<MetricRow> measured(Counted counted, RunPlan plan) {
        return new Measurement(plan.rules().limits(), plan.declared(), plan.seed())
                .measure(ofAgencies(counted, plan), agencies(counted, plan));
    }

    private static List<Agency> agencies(Counted counted, RunPlan plan) {
        return plan
                .agencies(ofAgencies(counted, plan).rows().stream()
                        .map(TallyRow::agencyId)
                        .toList())
                .stream()
                .filter(agency -> !plan.succession().isFolded(agency.id()))
                .toList();
    }

    private static Tallies ofAgencies(Counted counted, RunPlan plan) {
        Tallies folded = FoldedTallies.of(counted.tallies(), plan.succession());
        List<TallyRow> rows =
                folded.rows().stream().filter(row -> !row.agencyId().isEmpty()).toList();
        return new Tallies(rows, folded.reporters(), folded.channels(), folded.available());
    }

    private static List<EvidenceRow> evidence(Competition held, Measured measured, List<Agency> agencies) {
        Map<String, String> groups = held.entries().stream().collect(toMap(Entry::agencyId, Entry::group));
        return EvidenceScores.of(held.edition().evidence(), measured, agencies, groups);
    }

    @Override
    public String toString() {
        return "%d agencies, %d metric rows, %d entries, %d claims"
                .formatted(
                        agencies.size(),
                        metrics.size(),
                        evaluation
                                .map(rows -> rows.stream()
                                        .map(EvaluationRow::agencyId)
                                        .distinct()
                                        .count())
                                .orElse(0L),
                        claims.map(List::size).orElse(0));
    }
}
