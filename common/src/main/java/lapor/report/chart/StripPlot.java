package lapor.report.chart;

import lapor.report.chart.Canvas.Side;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Strips of dots, one for each kind of agency, over one axis.
 *
 * @param axis from left to right
 * @param strips from top to bottom
 */
public record StripPlot(Caption caption, Axis axis, List<Strip> strips) implements Chart {
    private static final double ROW = 62;
    private static final double LABEL = 10;
    private static final double MIDDLE = 42;
    private static final double HALF = 15;
    private static final double APART = 3.4;
    /** Dots nearer than this, of the plane's width, are set above each other. */
    private static final double BIN = 0.012;

    /**
     * One kind of agency.
     *
     * @param text what they show together, as people read it; empty where that is not known
     * @param values one of each agency, in any order
     * @param centre what they show together
     * @param own the value of the one that the page is about
     */
    public record Strip(String label, String text, List<Double> values, OptionalDouble centre, Optional<Line> own) {
        public Strip {
            values = values.stream().sorted().toList();
        }
    }

    public StripPlot {
        strips = List.copyOf(strips);
    }

    @Override
    public String svg() {
        Canvas canvas = new Canvas(caption, new Frame(6, Grid.end(axis), 42, Grid.end(axis), ROW * strips.size()));
        Grid.below(canvas, axis);
        PathData dots = new PathData();
        PathData centres = new PathData();

        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            double middle = ROW * i + MIDDLE;
            dots(dots, strip, middle);
            strip.centre().ifPresent(value -> centres.move(axis.scale().place(value), middle - HALF - 3)
                    .down(middle + HALF + 3));
            strip.own().ifPresent(line -> canvas.square(axis.scale().place(line.value()), middle));
            canvas.text("s", Side.AFTER, 0, ROW * i + LABEL, strip.label());
            double room = canvas.frame().narrowest() - TextWidth.of(strip.label()) - 2 * Frame.GAP;
            if (!strip.text().isEmpty()) {
                canvas.text("t e", Side.BEFORE, 1, ROW * i + LABEL, TextWidth.cut(strip.text(), room));
            }
        }
        canvas.shape("strip", dots);
        canvas.shape("centre", centres);

        return canvas.svg();
    }

    /** The first of a bin in the middle, the others above and below it by turns, no farther than the strip is high. */
    private void dots(PathData dots, Strip strip, double middle) {
        Map<Long, Integer> taken = new HashMap<>();
        int most = (int) (2 * HALF / APART);
        for (double value : strip.values()) {
            double place = axis.scale().place(value);
            int before = taken.merge(Math.round(place / BIN), 1, Integer::sum) - 1;
            int turn = before % (most + 1);
            dots.dot(place, middle + (turn % 2 == 0 ? 1 : -1) * ((turn + 1) / 2) * APART);
        }
    }
}
