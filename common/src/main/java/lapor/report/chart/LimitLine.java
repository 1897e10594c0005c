package lapor.report.chart;

import lapor.report.chart.Canvas.Side;

/** Draws values that others are held against. */
final class LimitLine {
    private static final double ABOVE = -24;

    private LimitLine() {}

    /** From top to bottom, with its text above. */
    static void draw(Canvas canvas, Axis axis, Line line) {
        double place = axis.scale().place(line.value());
        canvas.shape(
                "limit", new PathData().move(place, -16).down(canvas.frame().height()));
        double half = TextWidth.of(line.text()) / 2;
        double width = canvas.frame().narrowest();
        Side side = place * width + canvas.frame().left() < half
                ? Side.AFTER
                : (1 - place) * width + canvas.frame().right() < half ? Side.BEFORE : Side.AROUND;
        canvas.text("limittext", side, place, ABOVE, line.text());
    }
}
