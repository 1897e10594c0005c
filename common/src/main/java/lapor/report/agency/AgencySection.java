package lapor.report.agency;

import lapor.report.site.AgencyLink;
import lapor.report.site.Fact;

import java.util.List;
import java.util.Optional;

/**
 * One agency.
 *
 * @param agency name, anchor, type
 * @param parent what it is part of
 * @param standings its ranks and evidence score, one sentence each
 * @param metrics those with a value
 * @param absent statuses of the other metrics, each with their labels
 * @param otherPoints evidence points of indicators that are not among its metrics
 */
public record AgencySection(
        AgencyLink agency,
        Optional<String> parent,
        List<String> standings,
        List<MetricLine> metrics,
        List<Fact> absent,
        List<Fact> otherPoints) {

    public boolean hasPoints() {
        return metrics.stream().anyMatch(line -> line.points().isPresent());
    }
}
