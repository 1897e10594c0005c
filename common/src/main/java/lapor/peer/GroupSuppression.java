package lapor.peer;

import static java.util.stream.Collectors.groupingBy;

import lapor.agency.Agency;
import lapor.agency.Peer;
import lapor.metric.Estimate;
import lapor.metric.GroupCells;
import lapor.metric.MetricRow;
import lapor.metric.Status;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Withholds what groups would give back of withheld numbers of their agencies.
 *
 * @param smallCell from so many cases on, a cell is published; at least 1
 */
public record GroupSuppression(int smallCell) {

    /**
     * The rows in their order, with status {@code SUPPRESSED} and nothing else where they are withheld.
     *
     * @param measured rows of agencies before suppression, and
     * @param published after
     */
    public List<GroupRow> apply(
            List<GroupRow> rows, Collection<Agency> agencies, List<MetricRow> measured, List<MetricRow> published) {
        Map<String, Peer> groups = new HashMap<>();
        agencies.forEach(agency -> groups.put(agency.id(), agency.peer()));
        Set<MetricRow> shown = new HashSet<>(published);
        Map<String, Map<Peer, Set<String>>> withheld = new HashMap<>();
        GroupCells cells = new GroupCells(smallCell);
        measured.stream()
                .collect(groupingBy(MetricRow::metric))
                .forEach((metric, ofMetric) -> withheld.put(metric, cells.withheld(ofMetric, shown, groups)));
        return rows.stream()
                .map(row -> withheld.getOrDefault(row.metric(), Map.of())
                                        .getOrDefault(row.peer(), Set.of())
                                        .contains(row.period())
                                && row.estimate().status() != Status.NOT_AVAILABLE
                        ? new GroupRow(
                                row.peer(),
                                row.agencies(),
                                row.period(),
                                row.metric(),
                                Estimate.absent(Status.SUPPRESSED))
                        : row)
                .toList();
    }
}
