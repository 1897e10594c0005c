package lapor.jobs.publish;

import static java.util.stream.Collectors.toMap;

import lapor.crosscheck.Crosscheck;
import lapor.crosscheck.CrosscheckFile;
import lapor.crosscheck.CrosscheckRow;
import lapor.crosscheck.Tolerances;
import lapor.evaluation.EligibilityFile;
import lapor.evaluation.Entry;
import lapor.evaluation.Evaluation;
import lapor.evaluation.EvaluationFile;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceFile;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceScores;
import lapor.jobs.run.Competition;
import lapor.jobs.run.RunPlan;
import lapor.metric.Measured;
import lapor.peer.PeerSets;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an edition and its claims make of measurements.
 *
 * @param evidence absent without an edition
 * @param evaluation absent without entries
 * @param crosscheck absent without claims
 */
public record Verdicts(
        Optional<List<EvidenceRow>> evidence,
        Optional<List<EvaluationRow>> evaluation,
        Optional<List<CrosscheckRow>> crosscheck) {

    /**
     * Judges.
     *
     * @param measured of the edition's periods at least, and of every agency something
     * @param published of the claims' periods at least, as it may be published
     */
    static Verdicts of(RunPlan plan, Measured measured, Measured published, PeerSets peers) {
        Optional<List<EvidenceRow>> evidence = plan.competition().map(held -> evidence(held, measured, peers));
        Optional<List<EvaluationRow>> evaluation = plan.competition()
                .filter(held -> !held.entries().isEmpty())
                .flatMap(held ->
                        evidence.map(rows -> Evaluation.of(held.edition(), held.dossier(), held.eligibility(), rows)));
        Optional<List<CrosscheckRow>> crosscheck = plan.claims().isEmpty()
                ? Optional.empty()
                : Optional.of(Crosscheck.check(plan.claims(), published, Tolerances.bundled()));
        return new Verdicts(evidence, evaluation, crosscheck);
    }

    /** Writes their tables into the folder of a run. */
    void write(Path folder, RunPlan plan) {
        plan.competition()
                .ifPresent(held -> evidence.ifPresent(rows -> EvidenceFile.write(
                        folder.resolve("evidence.csv"),
                        held.edition().evidence().metrics(),
                        rows)));
        plan.competition()
                .filter(held -> !held.entries().isEmpty())
                .ifPresent(held -> EligibilityFile.write(folder.resolve("eligibility.csv"), held.eligibility()));
        evaluation.ifPresent(rows -> EvaluationFile.write(folder.resolve("evaluation.csv"), rows));
        crosscheck.ifPresent(rows -> CrosscheckFile.write(folder.resolve("crosscheck.csv"), rows));
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
        return "%d entries, %d claims"
                .formatted(entries, crosscheck.map(List::size).orElse(0));
    }
}
