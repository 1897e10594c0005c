package lapor.report.model;

import lapor.backlog.BacklogRow;
import lapor.breakdown.BreakdownRow;
import lapor.finding.FindingRow;
import lapor.metric.MetricRow;
import lapor.metric.Restatement;
import lapor.peer.ComparisonRow;
import lapor.peer.GroupRow;
import lapor.response.CurveRow;

import java.util.List;

/**
 * What was counted of agencies, as it is published. Every list may be empty.
 *
 * @param metrics rows of {@code metrics.csv}, of all periods
 * @param comparisons rows of {@code comparison.csv}
 * @param groups rows of {@code groups.csv}
 * @param backlog rows of {@code backlog.csv}
 * @param breakdowns rows of {@code breakdown.csv}
 * @param curves rows of {@code response_curve.csv}
 * @param findings rows of {@code findings.csv}
 * @param restatements rows of {@code restatements.csv}
 */
public record AgencyTables(
        List<MetricRow> metrics,
        List<ComparisonRow> comparisons,
        List<GroupRow> groups,
        List<BacklogRow> backlog,
        List<BreakdownRow> breakdowns,
        List<CurveRow> curves,
        List<FindingRow> findings,
        List<Restatement> restatements) {
    public AgencyTables {
        metrics = List.copyOf(metrics);
        comparisons = List.copyOf(comparisons);
        groups = List.copyOf(groups);
        backlog = List.copyOf(backlog);
        breakdowns = List.copyOf(breakdowns);
        curves = List.copyOf(curves);
        findings = List.copyOf(findings);
        restatements = List.copyOf(restatements);
    }

    /** Nothing but metrics. */
    public static AgencyTables of(List<MetricRow> metrics) {
        return new AgencyTables(metrics, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
