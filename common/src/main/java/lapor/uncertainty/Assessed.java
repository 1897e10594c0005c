package lapor.uncertainty;

import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.metric.JointOutcomes;
import lapor.metric.Measured;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The agencies with an evidence score.
 *
 * @param rows by agency id
 * @param measured what their points come from
 * @param outcomes which outcomes of handlings go together
 * @param pools those among which each competes; others compete nowhere
 */
record Assessed(List<EvidenceRow> rows, Measured measured, JointOutcomes outcomes, Map<String, String> pools) {
    Assessed {
        rows = rows.stream()
                .filter(row -> row.status() == EvidenceStatus.OK)
                .sorted(Comparator.comparing(EvidenceRow::agencyId))
                .toList();
    }

    /** The number of each agency's pool, from 0; -1 where it competes nowhere. */
    int[] poolNumbers() {
        List<String> names = pools.values().stream().distinct().sorted().toList();
        return rows.stream()
                .mapToInt(row -> names.indexOf(pools.getOrDefault(row.agencyId(), "")))
                .toArray();
    }
}
