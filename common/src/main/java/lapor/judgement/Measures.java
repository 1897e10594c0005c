package lapor.judgement;

import lapor.agency.Agency;
import lapor.finding.FindingRow;
import lapor.metric.JointOutcomes;
import lapor.metric.MetricRow;

import java.util.List;

/**
 * What was measured of the agencies that answer for themselves.
 *
 * @param agencies those of the list, and those that only the logs name, but for those folded into others
 * @param measured rows before anything is withheld
 * @param outcomes which outcomes of handlings go together, in declared periods
 * @param published the same rows as they may be published
 * @param findings signs for people to look at, as they may be published, those of the evidence window at least; never
 *     part of a score
 */
public record Measures(
        List<Agency> agencies,
        List<MetricRow> measured,
        JointOutcomes outcomes,
        List<MetricRow> published,
        List<FindingRow> findings) {}
