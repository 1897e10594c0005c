package lapor.jobs.publish;

import static java.util.stream.Collectors.toMap;

import lapor.agency.Agency;
import lapor.crosscheck.Crosscheck;
import lapor.crosscheck.CrosscheckRow;
import lapor.crosscheck.Tolerances;
import lapor.evaluation.DocumentStage;
import lapor.evaluation.Entry;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceScores;
import lapor.finding.FindingRow;
import lapor.finding.Findings;
import lapor.jobs.run.Competition;
import lapor.jobs.run.RunPlan;
import lapor.jobs.tally.Counted;
import lapor.metric.Measured;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.metric.Suppression;
import lapor.metric.TallyRow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from the tallies by arithmetic alone.
 *
 * @param agencies those of the list, and those that only the logs name
 * @param metrics as they may be published: small cells are withheld
 * @param findings signs for people to look at, never part of a score
 * @param evidence absent without an edition
 * @param evaluation absent without entries
 * @param crosscheck absent without claims
 */
public record Judgement(
        List<Agency> agencies,
        List<MetricRow> metrics,
        List<FindingRow> findings,
        Optional<List<EvidenceRow>> evidence,
        Optional<List<EvaluationRow>> evaluation,
        Optional<List<CrosscheckRow>> crosscheck) {

    /** Judges what was counted. */
    public static Judgement of(Counted counted, RunPlan plan) {
        List<TallyRow> ofAgencies = counted.tallies().stream()
                .filter(row -> !row.agencyId().isEmpty())
                .toList();
        List<Agency> agencies =
                plan.agencies(ofAgencies.stream().map(TallyRow::agencyId).toList());
        List<MetricRow> measured = new Measurement(
                        plan.rules().limits(), plan.declared(), counted.available(), plan.seed())
                .measure(ofAgencies, agencies);
        List<MetricRow> published = new Suppression(plan.rules().smallCell()).apply(measured);
        List<FindingRow> findings = new Findings(
                        plan.rules().limits(),
                        plan.declared(),
                        counted.available(),
                        plan.rules().smallCell())
                .in(ofAgencies);
        Optional<List<EvidenceRow>> evidence =
                plan.competition().map(held -> evidence(held, Measured.of(measured), agencies));
        Optional<List<EvaluationRow>> evaluation = plan.competition()
                .filter(held -> !held.entries().isEmpty())
                .flatMap(held -> evidence.map(
                        rows -> DocumentStage.evaluate(held.edition(), held.entries(), held.documents(), rows)));
        Optional<List<CrosscheckRow>> crosscheck = plan.claims().isEmpty()
                ? Optional.empty()
                : Optional.of(Crosscheck.check(plan.claims(), Measured.of(published), Tolerances.bundled()));
        return new Judgement(agencies, published, findings, evidence, evaluation, crosscheck);
    }

    private static List<EvidenceRow> evidence(Competition held, Measured measured, List<Agency> agencies) {
        Map<String, String> groups = held.entries().stream().collect(toMap(Entry::agencyId, Entry::group));
        return EvidenceScores.of(held.edition().evidence(), measured, agencies, groups);
    }

    @Override
    public String toString() {
        return "%d agencies, %d metric rows, %d ranked entries, %d claims"
                .formatted(
                        agencies.size(),
                        metrics.size(),
                        evaluation.map(List::size).orElse(0),
                        crosscheck.map(List::size).orElse(0));
    }
}
