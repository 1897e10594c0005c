package lapor.privacy;

import lapor.backlog.BacklogRow;
import lapor.breakdown.BreakdownRow;
import lapor.finding.FindingRow;
import lapor.metric.MetricRow;
import lapor.peer.GroupRow;

import java.util.List;

/**
 * What was counted, as rows of the tables that withhold: all of it, or what may be published.
 *
 * @param metrics of agencies
 * @param groups the same of groups of agencies
 * @param findings signs in agencies' handlings
 * @param breakdowns what sort of complaints agencies got
 * @param days the daily series
 * @param channels how many the sources have; 0 where it is not known, and nothing is told of how evenly they are used
 */
public record Told(
        List<MetricRow> metrics,
        List<GroupRow> groups,
        List<FindingRow> findings,
        List<BreakdownRow> breakdowns,
        List<BacklogRow> days,
        int channels) {
    public Told {
        metrics = List.copyOf(metrics);
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
        breakdowns = List.copyOf(breakdowns);
        days = List.copyOf(days);
    }

    /** Of sources of whose channels nothing is known. */
    public Told(
            List<MetricRow> metrics,
            List<GroupRow> groups,
            List<FindingRow> findings,
            List<BreakdownRow> breakdowns,
            List<BacklogRow> days) {
        this(metrics, groups, findings, breakdowns, days, 0);
    }

    /** The rows of groups as if each group were an agency with the group's code for an id. */
    List<MetricRow> groupsAsAgencies() {
        return groups.stream()
                .map(row -> new MetricRow(row.peer().code(), row.period(), row.metric(), row.estimate()))
                .toList();
    }
}
