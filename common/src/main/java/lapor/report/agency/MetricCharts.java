package lapor.report.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import lapor.agency.Peer;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.report.model.ReportModel;
import lapor.report.site.AgencyIndex;
import lapor.report.site.MetricTexts;
import lapor.report.site.MetricWording;
import lapor.report.text.Phrase;
import org.apache.commons.math3.stat.descriptive.rank.Median;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws a metric's values on its common scale, beside the median of the agency's peers. */
public final class MetricCharts {
    /** With fewer, a median would point at single agencies. */
    private static final int PEERS_NEEDED = 3;

    private record PeerMetric(Peer peer, String metric) {}

    private final AgencyIndex agencies;
    private final Map<String, MetricScale> scales = new HashMap<>();
    private final Map<PeerMetric, List<Double>> reliable;

    MetricCharts(ReportModel model, AgencyIndex agencies) {
        this.agencies = agencies;
        Map<String, List<Estimate>> shown = model.metrics().stream()
                .filter(row -> MetricWording.hasValue(row.estimate()))
                .collect(groupingBy(MetricRow::metric, mapping(MetricRow::estimate, toList())));
        MetricTexts texts = new MetricTexts(Metrics.all());
        shown.forEach((metric, estimates) -> scales.put(metric, MetricScale.of(texts.findUnit(metric), estimates)));
        reliable = model.metrics().stream()
                .filter(row -> row.estimate().status() == Status.OK && MetricWording.hasValue(row.estimate()))
                .collect(groupingBy(
                        row -> new PeerMetric(agencies.peer(row.agencyId()), row.metric()),
                        mapping(row -> row.estimate().value().orElseThrow(), toList())));
    }

    /** The scale of a metric of which anything is shown. */
    Optional<MetricScale> findScale(String metric) {
        return Optional.ofNullable(scales.get(metric));
    }

    /** The chart of a row that has a value. */
    Chart chart(MetricRow row, MetricWording wording) {
        MetricScale scale = findScale(row.metric()).orElseThrow();
        Estimate estimate = row.estimate();
        double value = estimate.value().orElseThrow();
        boolean bounded = estimate.low().isPresent() || estimate.high().isPresent();
        double low = scale.place(bounded ? estimate.low().orElse(scale.from()) : value);
        double high = scale.place(bounded ? estimate.high().orElse(scale.to()) : value);
        OptionalDouble median = median(row);
        return new Chart(
                title(row, wording, median),
                hundredths(scale.place(value)),
                hundredths(low),
                hundredths(high - low),
                median.stream().mapToObj(at -> hundredths(scale.place(at))).findFirst());
    }

    /** The interval stands beside the chart, so that only the median needs saying. */
    private static String title(MetricRow row, MetricWording wording, OptionalDouble median) {
        String value = wording.value(row.estimate().value().orElseThrow());
        return median.stream()
                .mapToObj(at -> value + "; " + wording.wording().of(Phrase.CHART_MEDIAN, wording.value(at)))
                .findFirst()
                .orElse(value);
    }

    private OptionalDouble median(MetricRow row) {
        List<Double> values =
                reliable.getOrDefault(new PeerMetric(agencies.peer(row.agencyId()), row.metric()), List.of());
        return values.size() < PEERS_NEEDED
                ? OptionalDouble.empty()
                : OptionalDouble.of(new Median()
                        .evaluate(
                                values.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private static String hundredths(double place) {
        return BigDecimal.valueOf(place)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
