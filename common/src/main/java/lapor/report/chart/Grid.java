package lapor.report.chart;

import lapor.report.chart.Canvas.Side;

import java.util.ArrayList;
import java.util.List;

/** Draws axes: thin lines at the ticks and their texts, as many as do not touch each other. */
final class Grid {
    private static final double LINE = 16;
    private static final double APART = 10;

    private Grid() {}

    /** Lines from top to bottom, with their texts below, and the label below these. */
    static void below(Canvas canvas, Axis axis) {
        double height = canvas.frame().height();
        lines(canvas, axis);
        double y = height + LINE - 2;
        legible(axis, canvas.frame().narrowest())
                .forEach(tick -> canvas.text("t", Side.AROUND, axis.scale().place(tick.value()), y, tick.text()));
        if (!axis.label().isEmpty()) {
            canvas.text("x", Side.AROUND, 0.5, height + 2 * LINE + 2, axis.label());
        }
    }

    /** The texts once more above a plane that is too high to see both. */
    static void above(Canvas canvas, Axis axis) {
        legible(axis, canvas.frame().narrowest())
                .forEach(tick ->
                        canvas.text("t", Side.AROUND, axis.scale().place(tick.value()), -LINE / 2, tick.text()));
    }

    private static void lines(Canvas canvas, Axis axis) {
        PathData lines = new PathData();
        axis.ticks().forEach(tick -> lines.move(axis.scale().place(tick.value()), 0)
                .down(canvas.frame().height()));
        canvas.shape("g", lines);
    }

    /** Lines from left to right with their texts on the left, and the label above. */
    static void beside(Canvas canvas, Axis axis) {
        PathData lines = new PathData();
        for (Tick tick : axis.ticks()) {
            double y = height(canvas, axis, tick.value());
            lines.move(0, y).across(1);
            canvas.text("t", Side.BEFORE, 0, y, tick.text());
        }
        canvas.shape("g", lines);
        if (!axis.label().isEmpty()) {
            canvas.text("x y", Side.AFTER, 0, LINE - canvas.frame().top(), axis.label());
        }
    }

    /** From the top of the plane. */
    static double height(Canvas canvas, Axis axis, double value) {
        return (1 - axis.scale().place(value)) * canvas.frame().height();
    }

    /** Every tick, or every second, third ... where their texts would touch. */
    static List<Tick> legible(Axis axis, double width) {
        for (int every = 1; every < axis.ticks().size(); every++) {
            List<Tick> some = new ArrayList<>();
            for (int i = 0; i < axis.ticks().size(); i += every) {
                some.add(axis.ticks().get(i));
            }
            if (apart(some, axis.scale(), width)) {
                return List.copyOf(some);
            }
        }
        return axis.ticks().subList(0, Math.min(1, axis.ticks().size()));
    }

    private static boolean apart(List<Tick> ticks, Scale scale, double width) {
        for (int i = 1; i < ticks.size(); i++) {
            double between = (scale.place(ticks.get(i).value())
                            - scale.place(ticks.get(i - 1).value()))
                    * width;
            double needed = (TextWidth.of(ticks.get(i).text())
                                    + TextWidth.of(ticks.get(i - 1).text()))
                            / 2
                    + APART;
            if (between < needed) {
                return false;
            }
        }
        return true;
    }

    /** The texts of an axis, to make room for. */
    static List<String> texts(Axis axis) {
        return axis.ticks().stream().map(Tick::text).toList();
    }

    /** Room right of the plane, so that the last text below it is not cut. */
    static double end(Axis axis) {
        return Frame.room(texts(axis), 120) / 2;
    }
}
