package lapor.report.agency;

import lapor.metric.Estimate;
import lapor.report.site.MetricWording;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Draws the on-time share of each month with its interval, and below it how many complaints came in. */
record MonthsChart(Wording wording) {
    private static final int HEIGHT = 272;
    private static final double TOP = 20;
    private static final double MIDDLE = 150;
    private static final double BELOW = 178;
    private static final double BOTTOM = 238;
    private static final double WIDEST_BAR = 0.6;

    Plot of(List<Month> months) {
        Frame shares = new Frame(months.size(), 1, TOP, MIDDLE);
        double most = months.stream()
                .flatMapToDouble(month -> value(month.received()).stream())
                .max()
                .orElse(0);
        Frame volume = new Frame(months.size(), Math.max(1, most), BELOW, BOTTOM);
        List<Plot.Shape> shapes = new ArrayList<>();
        List<Plot.Label> ticks = new ArrayList<>();
        List<Plot.Label> labels = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean drawn = false;
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            double x = i + 0.5;
            OptionalDouble share = value(month.onTime());
            if (share.isPresent()) {
                line.append(drawn ? "L" : "M").append(at(shares, x, share.getAsDouble()));
                shapes.addAll(point(shares, x, month.onTime().orElseThrow()));
            } else {
                labels.add(new Plot.Label("gap", shares.x(x), shares.y(0.03), "×"));
            }
            drawn = share.isPresent();
            value(month.received()).ifPresent(count -> {
                shapes.add(bar(volume, x, count));
                labels.add(new Plot.Label(
                        "count",
                        volume.x(x),
                        Frame.number(BELOW - 4),
                        wording.numbers().whole((long) count)));
            });
            ticks.add(new Plot.Label("x", shares.x(x), Frame.number(BOTTOM + 16), tick(month, i == 0)));
        }
        shapes.add(new Plot.Shape("line", line.toString()));
        return new Plot(
                wording.of(Phrase.AGENCY_MONTHS_TITLE),
                wording.of(Phrase.AGENCY_MONTHS_ALT),
                HEIGHT,
                shares.grid(share -> wording.numbers().percent(share, 0)),
                ticks,
                shapes,
                labels);
    }

    private static String at(Frame frame, double x, double value) {
        return frame.x(x) + " " + frame.y(value);
    }

    /** The interval as a thin bar, and the share as a dot: a line of no length with round ends. */
    private static List<Plot.Shape> point(Frame frame, double x, Estimate share) {
        String centre = at(frame, x, share.value().orElseThrow());
        Plot.Shape dot = new Plot.Shape("dot", "M" + centre + "h0");
        if (share.low().isEmpty() || share.high().isEmpty()) {
            return List.of(dot);
        }
        String range = "M" + at(frame, x, share.low().getAsDouble()) + "V"
                + frame.y(share.high().getAsDouble());
        return List.of(new Plot.Shape("range", range), dot);
    }

    private static Plot.Shape bar(Frame frame, double x, double count) {
        return new Plot.Shape(
                "bar",
                "M" + frame.x(x - WIDEST_BAR / 2) + " " + frame.y(0) + "V" + frame.y(count) + "H"
                        + frame.x(x + WIDEST_BAR / 2) + "V" + frame.y(0) + "Z");
    }

    private String tick(Month month, boolean first) {
        String name = month.name(wording);
        String shortName = name.substring(0, Math.min(3, name.length()));
        return first || month.first().getMonthValue() == 1
                ? shortName + " " + month.first().getYear()
                : shortName;
    }

    private static OptionalDouble value(java.util.Optional<Estimate> estimate) {
        return estimate.filter(MetricWording::hasValue).map(Estimate::value).orElse(OptionalDouble.empty());
    }
}
