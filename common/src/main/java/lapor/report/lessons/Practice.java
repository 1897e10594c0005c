package lapor.report.lessons;

import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.report.agency.AgencyRows;
import lapor.report.agency.Column;
import lapor.report.site.Site;

import java.util.List;

/** What an agency's handling looks like: how soon it verifies and answers, and how much is closed by the system. */
record Practice(Site site, AgencyRows rows) {
    private static final List<String> METRICS =
            List.of("verification_median_days", Metrics.FIRST_RESPONSE_MEDIAN, "auto_closed_share");

    List<Column> columns() {
        return METRICS.stream()
                .map(metric -> Column.number(
                        site.metrics().wording(metric, site.wording()).label()))
                .toList();
    }

    List<String> cells(String agency) {
        return METRICS.stream()
                .map(metric -> rows.findMetric(
                                agency, metric, site.model().period().id())
                        .map(MetricRow::estimate)
                        .map(site.metrics().wording(metric, site.wording())::valueOrStatus)
                        .orElse("–"))
                .toList();
    }
}
