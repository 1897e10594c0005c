package lapor.report.chart;

import lapor.report.chart.Canvas.Side;

import java.util.List;
import java.util.Optional;

/**
 * What became of numbers over time.
 *
 * @param days from left to right, as {@link Axis#days}
 * @param y from bottom to top
 * @param curves their points are at epoch days; what is withheld is a gap
 * @param volume on how many cases they rest
 */
public record TimePlot(Caption caption, Axis days, Axis y, List<Curve> curves, Optional<Volume> volume)
        implements Chart {
    private static final double HEIGHT = 210;
    private static final double BETWEEN = 46;
    private static final double BARS = 48;

    /**
     * Bars below the curves.
     *
     * @param label what they count
     * @param bars of equal length in time, one after the other
     * @param most the largest, as people read it
     */
    public record Volume(String label, List<Bar> bars, String most) {
        public Volume {
            bars = List.copyOf(bars);
        }
    }

    /**
     * Cases of a stretch of time.
     *
     * @param from its first epoch day
     * @param to the epoch day after its last
     */
    public record Bar(double from, double to, double cases) {}

    public TimePlot {
        curves = List.copyOf(curves);
    }

    @Override
    public String svg() {
        Curves drawn = new Curves(days, y, curves, false);
        double left = Frame.room(Grid.texts(y), 90);
        double bottom = 24 + (volume.isPresent() ? BETWEEN + BARS : 0);
        Canvas canvas = new Canvas(caption, new Frame(32, drawn.room(), bottom, left, HEIGHT));
        Grid.below(canvas, days);
        Grid.beside(canvas, y);
        drawn.draw(canvas);
        volume.ifPresent(cases -> draw(cases, canvas));
        return canvas.svg();
    }

    private void draw(Volume cases, Canvas canvas) {
        double most = cases.bars().stream().mapToDouble(Bar::cases).max().orElse(0);
        double ground = HEIGHT + BETWEEN + BARS + 10;
        PathData bars = new PathData();
        for (Bar bar : cases.bars()) {
            double from = days.scale().place(bar.from());
            double width = days.scale().place(bar.to()) - from;
            if (bar.cases() > 0) {
                bars.move(from + width * 0.1, ground)
                        .down(ground - BARS * bar.cases() / most)
                        .across(from + width * 0.9)
                        .down(ground)
                        .close();
            }
        }
        canvas.shape("vol", bars);
        canvas.shape("base", new PathData().move(0, ground).across(1));
        canvas.text("x y", Side.AFTER, 0, ground - BARS - 12, cases.label());
        canvas.text("t", Side.BEFORE, 0, ground - BARS, cases.most());
    }
}
