package lapor.report.peers;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import lapor.metric.Status;
import lapor.peer.ComparisonRow;
import lapor.peer.Obstacle;
import lapor.peer.Position;
import lapor.peer.Stand;
import lapor.report.chart.Axis;
import lapor.report.chart.Caption;
import lapor.report.chart.FunnelPlot;
import lapor.report.chart.FunnelPlot.Point;
import lapor.report.chart.FunnelPlot.Range;
import lapor.report.chart.Line;
import lapor.report.site.Anchor;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.statistics.Bounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** Draws the agencies of one kind by one metric. */
record Funnels(MetricComparison metric, List<ComparisonRow> rows) {
    private static final int FEWEST = 2;

    static PeerChart of(MetricComparison metric, List<ComparisonRow> kind) {
        Funnels funnels = new Funnels(metric, kind);
        Wording words = metric.site().wording();
        String title = metric.names().kind(kind.get(0).peer());
        Optional<FunnelPlot> plot = funnels.plot(title);
        return new PeerChart(
                Anchor.safe(kind.get(0).peer().code()),
                title,
                funnels.sum(),
                plot.map(drawn -> drawn),
                plot.map(FunnelPlot::unnamed)
                        .filter(unnamed -> unnamed > 0)
                        .map(unnamed ->
                                words.of(Phrase.PEERS_UNNAMED, words.numbers().whole(unnamed))),
                funnels.without());
    }

    private Optional<FunnelPlot> plot(String title) {
        List<ComparisonRow> drawn = rows.stream()
                .filter(row -> row.stand().isPresent()
                        && row.peerValue().isPresent()
                        && row.estimate().n().orElse(0) > 0)
                .toList();
        if (drawn.size() < FEWEST) {
            return Optional.empty();
        }
        Wording words = metric.site().wording();
        double together = drawn.get(0).peerValue().orElseThrow();
        List<Point> points = drawn.stream().map(this::point).toList();
        return Optional.of(new FunnelPlot(
                new Caption(
                        "funnel-" + Anchor.safe(rows.get(0).peer().code()),
                        words.of(Phrase.PEERS_FUNNEL, metric.wording().label(), title),
                        sum()),
                Axis.cases(
                        words.of(Phrase.PEERS_CASES_AXIS),
                        points.stream().mapToDouble(Point::cases).min().orElse(1),
                        points.stream().mapToDouble(Point::cases).max().orElse(1),
                        words.numbers()),
                values(drawn, together),
                new Line(
                        together, words.of(Phrase.PEERS_CENTRE, metric.wording().value(together))),
                metric.isShare() ? FunnelPlot.Limits.JOINED : FunnelPlot.Limits.OWN,
                points));
    }

    /** Holds every value, and the usual limits of those with enough cases; what goes farther leaves the chart. */
    private Axis values(List<ComparisonRow> drawn, double together) {
        double[] seen = drawn.stream()
                .flatMapToDouble(row -> DoubleStream.concat(
                        row.estimate().value().stream(),
                        row.estimate().status() == Status.OK
                                ? limits(row.stand().orElseThrow().usual())
                                : DoubleStream.empty()))
                .toArray();
        return new MetricAxis(metric)
                .of(
                        Math.min(together, DoubleStream.of(seen).min().orElse(together)),
                        Math.max(together, DoubleStream.of(seen).max().orElse(together)));
    }

    private static DoubleStream limits(Bounds bounds) {
        return DoubleStream.concat(bounds.low().stream(), bounds.high().stream());
    }

    private Point point(ComparisonRow row) {
        Stand stand = row.stand().orElseThrow();
        return new Point(
                metric.site().agencies().name(row.agencyId()),
                Optional.of("../" + SiteFiles.agency(row.agencyId())),
                row.estimate().n().orElseThrow(),
                row.estimate().value().orElseThrow(),
                range(stand.usual()),
                range(stand.wide()));
    }

    private static Range range(Bounds bounds) {
        return new Range(
                bounds.low().orElse(Double.NEGATIVE_INFINITY), bounds.high().orElse(Double.POSITIVE_INFINITY));
    }

    private String sum() {
        Wording words = metric.site().wording();
        long compared = rows.stream().filter(row -> row.stand().isPresent()).count();
        return words.of(
                Phrase.PEERS_SUM,
                words.numbers().whole(compared),
                words.numbers().whole(MetricComparison.count(rows, Position.FAR_ABOVE)),
                words.numbers().whole(MetricComparison.count(rows, Position.FAR_BELOW)),
                words.numbers()
                        .whole(MetricComparison.count(rows, Position.ABOVE)
                                + MetricComparison.count(rows, Position.BELOW)));
    }

    private Optional<String> without() {
        Wording words = metric.site().wording();
        Map<Obstacle, Long> reasons = rows.stream()
                .flatMap(row -> row.obstacle().stream())
                .collect(groupingBy(reason -> reason, TreeMap::new, counting()));
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(words.of(
                        Phrase.PEERS_WITHOUT,
                        reasons.entrySet().stream()
                                .map(reason -> words.numbers().whole(reason.getValue()) + " "
                                        + metric.names().obstacle(reason.getKey()))
                                .collect(joining("; "))));
    }
}
