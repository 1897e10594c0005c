package lapor.report.peers;

import lapor.peer.ComparisonRow;
import lapor.report.chart.Axis;
import lapor.report.chart.Caption;
import lapor.report.chart.StripPlot;
import lapor.report.chart.StripPlot.Strip;
import lapor.report.peers.IndicatorStrips.Kind;
import lapor.report.site.Anchor;
import lapor.report.site.MetricWording;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws one metric over all kinds of agencies. */
record Strips(MetricComparison metric) {

    static IndicatorStrips of(MetricComparison metric) {
        Strips strips = new Strips(metric);
        Wording words = metric.site().wording();
        String label = metric.wording().label();
        List<List<ComparisonRow>> kinds = metric.kinds().values().stream()
                .map(rows -> rows.stream().filter(ComparisonRow::isShown).toList())
                .filter(rows -> !rows.isEmpty())
                .toList();
        Caption caption = new Caption(
                "strips-" + Anchor.safe(metric.metric()),
                words.of(Phrase.PEERS_STRIPS, label),
                words.of(Phrase.PEERS_STRIPS_WHAT));
        return new IndicatorStrips(
                Anchor.metric(metric.metric()),
                label,
                metric.file(),
                words.of(metric.direction().label()),
                new StripPlot(
                        caption,
                        strips.axis(kinds),
                        kinds.stream().map(strips::strip).toList()),
                kinds.stream().map(strips::kind).toList());
    }

    private Axis axis(List<List<ComparisonRow>> kinds) {
        List<Double> values =
                kinds.stream().flatMap(rows -> values(rows).stream()).toList();
        return new MetricAxis(metric)
                .of(
                        values.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                        values.stream().mapToDouble(Double::doubleValue).max().orElse(1));
    }

    private Strip strip(List<ComparisonRow> rows) {
        Kind kind = kind(rows);
        String text = kind.together().isEmpty() ? "" : metric.site().wording().of(Phrase.PEERS_CENTRE, kind.together());
        return new Strip(kind.name(), text, values(rows), together(rows), Optional.empty());
    }

    private Kind kind(List<ComparisonRow> rows) {
        MetricWording wording = metric.wording();
        List<Double> values = values(rows);
        OptionalDouble together = together(rows);
        return new Kind(
                metric.names().kind(rows.get(0).peer()),
                metric.site().wording().numbers().whole(rows.size()),
                together.isPresent() ? wording.value(together.getAsDouble()) : "",
                wording.value(values.get(0)),
                wording.value(values.get(values.size() - 1)));
    }

    private static OptionalDouble together(List<ComparisonRow> rows) {
        return rows.stream()
                .map(ComparisonRow::peerValue)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private static List<Double> values(List<ComparisonRow> rows) {
        return rows.stream()
                .map(row -> row.estimate().value().orElseThrow())
                .sorted()
                .toList();
    }
}
