package lapor.report.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import lapor.edition.Indicator;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.metric.Unit;
import lapor.report.site.EvidenceSum;
import lapor.report.site.Fact;
import lapor.report.site.MetricTexts;
import lapor.report.site.MetricWording;
import lapor.report.site.PeriodNames;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The metrics and evidence points of one agency in words. */
public record AgencyMetrics(MetricTexts texts, MetricCharts charts, EvidenceSum sum, PeriodNames periods) {

    int order(MetricRow row) {
        return texts.order(row.metric());
    }

    /** The rows that have a value. */
    List<MetricLine> lines(List<MetricRow> rows, Map<String, OptionalDouble> points) {
        return rows.stream()
                .filter(row -> MetricWording.hasValue(row.estimate()))
                .map(row -> line(
                        row, Optional.ofNullable(points.get(row.metric())).filter(known -> findOtherPeriod(row.metric())
                                .isEmpty())))
                .toList();
    }

    private MetricLine line(MetricRow row, Optional<OptionalDouble> points) {
        MetricWording metric = texts.wording(row.metric(), wording());
        Estimate estimate = row.estimate();
        return new MetricLine(
                metric.label(),
                SiteFiles.metric(row.metric()),
                metric.value(estimate.value().orElseThrow()),
                metric.interval(estimate.low(), estimate.high()),
                cases(metric, estimate),
                estimate.status() == Status.OK
                        ? Optional.empty()
                        : Optional.of(MetricWording.status(estimate.status(), wording())),
                charts.chart(row, metric),
                points.map(known -> sum.term(row.metric(), known)));
    }

    /** How many cases a value rests on; empty where it is divided by inhabitants, which are no cases. */
    private String cases(MetricWording metric, Estimate estimate) {
        if (metric.unit().equals(Optional.of(Unit.PER_100K))) {
            return "";
        }
        return estimate.n().stream()
                .mapToObj(wording().numbers()::whole)
                .findFirst()
                .orElse("–");
    }

    /** What there is no value for: each status in words with the metrics it holds for. */
    List<Fact> absent(List<MetricRow> rows, Map<String, OptionalDouble> points) {
        Map<String, String> labels = rows.stream()
                .filter(row -> !MetricWording.hasValue(row.estimate()))
                .collect(groupingBy(
                        row -> MetricWording.status(row.estimate().status(), wording()),
                        TreeMap::new,
                        mapping(row -> absentLabel(row.metric(), points), joining(", "))));
        return labels.entrySet().stream()
                .map(status -> new Fact(status.getKey(), status.getValue()))
                .toList();
    }

    private String absentLabel(String metric, Map<String, OptionalDouble> points) {
        String label = texts.wording(metric, wording()).label();
        boolean without = points.getOrDefault(metric, OptionalDouble.of(0)).isEmpty();
        return sum.findIndicator(metric)
                .filter(indicator -> without)
                .map(indicator ->
                        wording().of(Phrase.WEIGHT_NOT_COUNTED, label, wording().weight(indicator.weight())))
                .orElse(label);
    }

    /** Points of indicators without a line of their own; those of a suppressed metric would give it away. */
    List<Fact> otherPoints(List<MetricRow> rows, Map<String, OptionalDouble> points) {
        Map<String, Estimate> estimates =
                rows.stream().collect(toMap(MetricRow::metric, MetricRow::estimate, (first, second) -> first));
        return points.entrySet().stream()
                .filter(point -> point.getValue().isPresent())
                .filter(point -> hasNoLine(point.getKey(), Optional.ofNullable(estimates.get(point.getKey()))))
                .map(point -> new Fact(labelWithPeriod(point.getKey()), sum.term(point.getKey(), point.getValue())))
                .toList();
    }

    private boolean hasNoLine(String metric, Optional<Estimate> estimate) {
        boolean suppressed =
                estimate.filter(known -> known.status() == Status.SUPPRESSED).isPresent();
        return findOtherPeriod(metric).isPresent()
                || (!suppressed && estimate.filter(MetricWording::hasValue).isEmpty());
    }

    private String labelWithPeriod(String metric) {
        String label = texts.wording(metric, wording()).label();
        return findOtherPeriod(metric)
                .map(period -> label + " (" + period + ")")
                .orElse(label);
    }

    private Optional<String> findOtherPeriod(String metric) {
        return sum.findIndicator(metric).map(Indicator::period).flatMap(periods::findOther);
    }

    private Wording wording() {
        return sum.wording();
    }
}
