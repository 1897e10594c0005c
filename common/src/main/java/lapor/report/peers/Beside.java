package lapor.report.peers;

import static java.util.stream.Collectors.toMap;

import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;

import java.util.Map;
import java.util.Optional;

/** The official rate of each agency, which stands beside the answered one, and the other way round. */
record Beside(MetricWording wording, Map<String, Estimate> values) {

    /** Absent where the metric stands alone. */
    static Optional<Beside> find(MetricComparison metric) {
        Site site = metric.site();
        return Metrics.counterpart(metric.metric())
                .map(other -> new Beside(
                        site.metrics().wording(other, site.wording()),
                        site.model().metrics().stream()
                                .filter(row -> row.metric().equals(other))
                                .collect(toMap(MetricRow::agencyId, MetricRow::estimate))));
    }

    String label() {
        return wording.label();
    }

    /** What the agency has; a dash where nothing was measured. */
    String value(String agencyId) {
        Estimate estimate = values.get(agencyId);
        return estimate == null ? "–" : wording.valueOrStatus(estimate);
    }
}
