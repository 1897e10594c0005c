package lapor.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.report.view.Fact;
import lapor.report.view.MetricLine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The metrics and evidence points of one agency in words. */
record AgencyMetrics(MetricTexts texts, MetricCharts charts, Wording wording) {

    int order(MetricRow row) {
        return texts.order(row.metric());
    }

    /** The rows that have a value. */
    List<MetricLine> lines(List<MetricRow> rows, Map<String, OptionalDouble> points) {
        return rows.stream()
                .filter(row -> MetricWording.hasValue(row.estimate()))
                .map(row -> line(row, Optional.ofNullable(points.get(row.metric()))))
                .toList();
    }

    private MetricLine line(MetricRow row, Optional<OptionalDouble> points) {
        MetricWording metric = texts.wording(row.metric(), wording);
        Estimate estimate = row.estimate();
        return new MetricLine(
                metric.label(),
                metric.value(estimate.value().orElseThrow()),
                metric.interval(estimate.low(), estimate.high()),
                estimate.n().stream()
                        .mapToObj(wording.numbers()::whole)
                        .findFirst()
                        .orElse("–"),
                estimate.status() == Status.OK
                        ? Optional.empty()
                        : Optional.of(MetricWording.status(estimate.status(), wording)),
                charts.chart(row, metric),
                points.map(wording::score));
    }

    /** What there is no value for: each status in words with the metrics it holds for. */
    List<Fact> absent(List<MetricRow> rows) {
        Map<String, String> labels = rows.stream()
                .filter(row -> !MetricWording.hasValue(row.estimate()))
                .collect(groupingBy(
                        row -> MetricWording.status(row.estimate().status(), wording),
                        TreeMap::new,
                        mapping(row -> texts.wording(row.metric(), wording).label(), joining(", "))));
        return labels.entrySet().stream()
                .map(status -> new Fact(status.getKey(), status.getValue()))
                .toList();
    }

    /** Points of indicators without a line of their own; those of a suppressed metric would give it away. */
    List<Fact> otherPoints(List<MetricRow> rows, Map<String, OptionalDouble> points) {
        Map<String, Estimate> estimates =
                rows.stream().collect(toMap(MetricRow::metric, MetricRow::estimate, (first, second) -> first));
        return points.entrySet().stream()
                .filter(point -> Optional.ofNullable(estimates.get(point.getKey()))
                        .filter(MetricWording::hasValue)
                        .isEmpty())
                .map(point -> new Fact(
                        texts.wording(point.getKey(), wording).label(),
                        points(point.getValue(), Optional.ofNullable(estimates.get(point.getKey())))))
                .toList();
    }

    private String points(OptionalDouble points, Optional<Estimate> estimate) {
        if (estimate.filter(known -> known.status() == Status.SUPPRESSED).isPresent()) {
            return MetricWording.status(Status.SUPPRESSED, wording);
        }
        return points.isPresent() ? wording.score(points) : wording.of(Phrase.STATUS_NOT_AVAILABLE);
    }
}
