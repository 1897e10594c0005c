package lapor.report.agency;

import lapor.report.site.Fact;

import java.util.List;

/**
 * The metrics of one agency.
 *
 * @param metrics those with a value
 * @param absent statuses of the other metrics, each with their labels
 * @param otherPoints evidence points of indicators that are not among its metrics
 */
public record AgencySection(List<MetricLine> metrics, List<Fact> absent, List<Fact> otherPoints) {

    public boolean hasPoints() {
        return metrics.stream().anyMatch(line -> line.points().isPresent());
    }
}
