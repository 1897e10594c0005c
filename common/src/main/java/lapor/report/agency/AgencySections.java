package lapor.report.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import lapor.evidence.EvidenceRow;
import lapor.metric.MetricRow;
import lapor.report.model.ReportModel;
import lapor.report.site.EvidenceSum;
import lapor.report.site.PeriodNames;
import lapor.report.site.Site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** All metrics of each agency. */
public final class AgencySections {
    private final AgencyMetrics metrics;
    private final Map<String, List<MetricRow>> metricRows;
    private final Map<String, EvidenceRow> evidenceRows;

    AgencySections(Site site) {
        ReportModel model = site.model();
        this.metrics = new AgencyMetrics(
                site.metrics(),
                new MetricCharts(model, site.agencies()),
                EvidenceSum.of(model, site.wording()),
                PeriodNames.of(model, site.wording()));
        this.metricRows = model.metrics().stream().collect(groupingBy(MetricRow::agencyId));
        this.evidenceRows =
                model.evidence().stream().collect(toMap(EvidenceRow::agencyId, row -> row, (first, second) -> first));
    }

    /** Those of one agency. */
    AgencySection section(String id) {
        List<MetricRow> rows = metricRows.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingInt(metrics::order).thenComparing(MetricRow::metric))
                .toList();
        Map<String, OptionalDouble> points = Optional.ofNullable(evidenceRows.get(id))
                .map(EvidenceRow::points)
                .orElse(Map.of());
        return new AgencySection(
                metrics.lines(rows, points), metrics.absent(rows, points), metrics.otherPoints(rows, points));
    }
}
