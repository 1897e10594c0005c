package lapor.report.agency;

import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.response.CurveRow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Draws the share that is answered within so many days, with its interval and the limit.
 *
 * @param limit of the first response, in working days
 */
record CurveChart(Wording wording, int limit) {
    private static final int HEIGHT = 236;
    private static final double TOP = 20;
    private static final double BOTTOM = 190;

    Plot of(List<CurveRow> curve) {
        List<CurveRow> shown =
                curve.stream().filter(row -> row.answered().isPresent()).toList();
        int last = shown.get(shown.size() - 1).workingDays();
        int end = Math.max(last + 1, 2 * limit);
        Frame frame = new Frame(end, 1, TOP, BOTTOM);
        double highest = shown.get(shown.size() - 1).answered().orElseThrow();
        List<Plot.Label> labels = new ArrayList<>();
        labels.add(new Plot.Label("mark", frame.x(limit), Frame.number(TOP - 6), limitText()));
        labels.add(new Plot.Label(
                "end", Frame.number(Double.parseDouble(frame.x(last + 1)) + 6), frame.y(highest), percent(highest)));
        labels.add(new Plot.Label(
                "axis",
                Frame.number((Frame.LEFT + Frame.RIGHT) / 2.0),
                Frame.number(HEIGHT - 6),
                wording.of(Phrase.AGENCY_DAYS)));
        return new Plot(
                wording.of(Phrase.AGENCY_CURVE_TITLE),
                wording.of(
                        Phrase.AGENCY_CURVE_ALT,
                        percent(highest),
                        wording.numbers().whole(last)),
                HEIGHT,
                frame.grid(share -> wording.numbers().percent(share, 0)),
                ticks(frame, shown),
                List.of(
                        new Plot.Shape("band", band(frame, shown, last)),
                        new Plot.Shape("limit", limitLine(frame)),
                        new Plot.Shape(
                                "line",
                                "M"
                                        + steps(frame, shown, last, row -> row.answered()
                                                .orElseThrow()))),
                labels);
    }

    private String limitText() {
        return wording.of(Phrase.AGENCY_CURVE_LIMIT, wording.numbers().whole(limit));
    }

    private String limitLine(Frame frame) {
        return "M" + frame.x(limit) + " " + Frame.number(TOP) + "V" + Frame.number(BOTTOM);
    }

    /** Those days that stand far enough apart to be read. */
    private List<Plot.Label> ticks(Frame frame, List<CurveRow> shown) {
        List<Plot.Label> ticks = new ArrayList<>();
        double before = -100;
        for (CurveRow row : shown) {
            double x = Double.parseDouble(frame.x(row.workingDays()));
            if (x - before >= 22) {
                ticks.add(new Plot.Label(
                        "x",
                        frame.x(row.workingDays()),
                        Frame.number(BOTTOM + 16),
                        wording.numbers().whole(row.workingDays())));
                before = x;
            }
        }
        return ticks;
    }

    /** Where nobody is left the interval is not known, and the band ends. */
    private static String band(Frame frame, List<CurveRow> shown, int last) {
        List<CurveRow> bounded = shown.stream()
                .filter(row -> row.low().isPresent() && row.high().isPresent())
                .toList();
        if (bounded.isEmpty()) {
            return "";
        }
        int end = bounded.size() == shown.size()
                ? last
                : shown.get(bounded.size()).workingDays() - 1;
        String upper = steps(frame, bounded, end, row -> row.high().orElseThrow());
        List<String> lower = new ArrayList<>();
        for (int i = bounded.size() - 1; i >= 0; i--) {
            int right = i + 1 < bounded.size() ? bounded.get(i + 1).workingDays() : end + 1;
            String y = frame.y(bounded.get(i).low().orElseThrow());
            lower.add(frame.x(right) + " " + y + "L" + frame.x(bounded.get(i).workingDays()) + " " + y);
        }
        return "M" + upper + "L" + String.join("L", lower) + "Z";
    }

    private static String steps(Frame frame, List<CurveRow> rows, int last, ToDoubleFunction<CurveRow> value) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            int right = i + 1 < rows.size() ? rows.get(i + 1).workingDays() : last + 1;
            String y = frame.y(value.applyAsDouble(rows.get(i)));
            path.append(i == 0 ? frame.x(rows.get(i).workingDays()) + " " + y : "V" + y)
                    .append('H')
                    .append(frame.x(right));
        }
        return path.toString();
    }

    private String percent(double share) {
        return wording.numbers().percent(share, 1);
    }
}
