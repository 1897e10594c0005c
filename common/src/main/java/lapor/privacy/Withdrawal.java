package lapor.privacy;

import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Dimension;
import lapor.finding.Finding;
import lapor.finding.FindingRow;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.metric.Subject;
import lapor.peer.GroupRow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Withholds more of what would be published.
 *
 * @param cells what is withheld besides
 */
record Withdrawal(Set<Cell> cells) {
    private record Part(String agencyId, Dimension dimension, String period) {}

    Withdrawal {
        cells = Set.copyOf(cells);
    }

    /** The same rows in their order, less what is withheld. */
    Told from(Told told) {
        return new Told(
                told.metrics().stream().map(this::metric).toList(),
                told.groups().stream().map(this::group).toList(),
                told.findings().stream().filter(row -> !isWithdrawn(row)).toList(),
                breakdowns(told.breakdowns()),
                told.days(),
                told.channels());
    }

    private MetricRow metric(MetricRow row) {
        return isWithdrawn(Cell.Of.AGENCY, row.agencyId(), row.metric(), row.period(), row.estimate())
                ? new MetricRow(row.agencyId(), row.period(), row.metric(), Estimate.absent(Status.SUPPRESSED))
                : row;
    }

    private GroupRow group(GroupRow row) {
        return isWithdrawn(Cell.Of.GROUP, row.peer().code(), row.metric(), row.period(), row.estimate())
                ? new GroupRow(
                        row.peer(), row.agencies(), row.period(), row.metric(), Estimate.absent(Status.SUPPRESSED))
                : row;
    }

    private boolean isWithdrawn(Cell.Of of, String who, String id, String period, Estimate estimate) {
        return estimate.status() != Status.NOT_AVAILABLE
                && Metrics.find(id)
                        .filter(metric -> metric.subject() == Subject.PERSONS)
                        .filter(metric -> cells.contains(cell(of, who, metric, period)))
                        .isPresent();
    }

    private static Cell cell(Cell.Of of, String who, Metric metric, String period) {
        return new Cell(of, who, Crowd.of(metric).name(), period);
    }

    /** A finding goes with the number of the same persons, and one of few reporters with the number of reporters. */
    private boolean isWithdrawn(FindingRow row) {
        return row.finding().isOfPersons()
                && (cells.contains(Cell.ofAgency(row.agencyId(), Crowd.of(row.finding()), row.period()))
                        || (row.finding() == Finding.CONCENTRATED_REPORTERS
                                && cells.contains(Cell.ofAgency(row.agencyId(), Crowd.REPORTERS, row.period()))));
    }

    private List<BreakdownRow> breakdowns(List<BreakdownRow> rows) {
        List<BreakdownRow> left = new ArrayList<>();
        Set<Part> withheld = new HashSet<>();
        for (BreakdownRow row : rows) {
            if (!cells.contains(Cell.ofBreakdown(row.agencyId(), row.dimension()))) {
                left.add(row);
            } else if (withheld.add(new Part(row.agencyId(), row.dimension(), row.period()))) {
                left.add(new BreakdownRow(
                        row.agencyId(),
                        row.period(),
                        row.dimension(),
                        "",
                        OptionalLong.empty(),
                        OptionalDouble.empty(),
                        Status.SUPPRESSED));
            }
        }
        return left;
    }
}
