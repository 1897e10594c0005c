package lapor.report.overview;

import static java.util.stream.Collectors.toMap;

import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.report.model.ReportModel;
import lapor.report.site.AgencyIndex;
import lapor.report.site.MetricTexts;
import lapor.report.site.MetricWording;
import lapor.report.text.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The agencies by complaints received, for a run that ranks nobody. */
public record ReceivedTable(ReportModel model, AgencyIndex agencies, MetricTexts texts, Wording wording) {
    private static final String RECEIVED = "received";
    private static final List<String> COLUMNS = Metrics.besideOfficial(
            List.of(RECEIVED, "answered_rate", "first_response_on_time_rate", "first_response_median_days"));

    private record Key(String agency, String metric) {}

    Optional<Received> find() {
        List<String> columns = COLUMNS.stream()
                .filter(metric ->
                        model.metrics().stream().anyMatch(row -> row.metric().equals(metric)))
                .toList();
        if (!columns.contains(RECEIVED)) {
            return Optional.empty();
        }
        Map<Key, Estimate> values = model.metrics().stream()
                .collect(toMap(row -> new Key(row.agencyId(), row.metric()), MetricRow::estimate, (a, b) -> a));
        Comparator<String> most = Comparator.comparingDouble((String id) -> received(values, id));
        List<ReceivedRow> rows = agencies.withData().stream()
                .sorted(most.reversed())
                .map(id -> new ReceivedRow(
                        agencies.link(id, wording),
                        columns.stream()
                                .map(metric -> value(values, id, metric))
                                .toList()))
                .toList();
        List<String> labels = columns.stream()
                .map(metric -> texts.wording(metric, wording).label())
                .toList();
        return Optional.of(new Received(labels, rows));
    }

    private static double received(Map<Key, Estimate> values, String agency) {
        return Stream.ofNullable(values.get(new Key(agency, RECEIVED)))
                .filter(MetricWording::hasValue)
                .mapToDouble(estimate -> estimate.value().orElseThrow())
                .findFirst()
                .orElse(-1);
    }

    private String value(Map<Key, Estimate> values, String agency, String metric) {
        Estimate estimate = values.get(new Key(agency, metric));
        return estimate == null ? "–" : texts.wording(metric, wording).valueOrStatus(estimate);
    }
}
