package lapor.publication;

import lapor.evaluation.EvaluationRow;
import lapor.evaluation.EvaluationTable;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceTable;
import lapor.metric.MetricRow;
import lapor.metric.MetricTable;
import lapor.metric.Restatement;
import lapor.metric.RestatementTable;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One of two runs that are compared, as published.
 *
 * @param evaluation empty where nobody was ranked
 */
public record ComparedRun(Path folder, Manifest manifest, List<MetricRow> metrics, List<EvaluationRow> evaluation) {

    /**
     * Reads a run.
     *
     * @throws lapor.input.InvalidInputException if it is not a published run, or damaged
     */
    public static ComparedRun read(Path folder) {
        Manifest manifest = Manifest.read(folder);
        return new ComparedRun(
                folder, manifest, MetricTable.TABLE.read(folder), EvaluationTable.TABLE.readIfThere(folder));
    }

    /**
     * Reads the same of some periods only.
     *
     * @param periods ids of those whose metrics are wanted
     * @throws lapor.input.InvalidInputException if it is not a published run, or damaged
     */
    static ComparedRun read(Path folder, Set<String> periods) {
        Manifest manifest = Manifest.read(folder);
        return read(folder, manifest, periods);
    }

    /** Reads a run whose manifest is known. */
    static ComparedRun read(Path folder, Manifest manifest, Set<String> periods) {
        return new ComparedRun(
                folder,
                manifest,
                MetricTable.read(folder, periods::contains),
                EvaluationTable.TABLE.readIfThere(folder));
    }

    /** Its evidence scores by indicators of these metrics; none where it has no such table. */
    List<EvidenceRow> evidence(List<String> indicators) {
        return EvidenceTable.TABLE.over(indicators).readIfThere(folder);
    }

    /** Ids of the agencies that have metrics. */
    Set<String> agencies() {
        Set<String> ids = new TreeSet<>();
        metrics.forEach(row -> ids.add(row.agencyId()));
        return ids;
    }

    /** What it says of numbers that another run had published; empty where it was not compared with that run. */
    List<Restatement> restating(ComparedRun other) {
        return manifest.basis().baseline().equals(other.manifest().run())
                ? RestatementTable.TABLE.read(folder)
                : List.of();
    }
}
