package lapor.report.chart;

import lapor.report.chart.Canvas.Room;
import lapor.report.chart.Canvas.Side;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Values as bars, one below the other, each with its number beside it.
 *
 * @param axis from left to right, from zero
 * @param bars from top to bottom
 */
public record BarPlot(Caption caption, Axis axis, List<Bar> bars) implements Chart {
    private static final double ROW = 28;
    private static final double HALF = 9;

    /**
     * One bar.
     *
     * @param href where its label leads
     * @param value absent where there is none to show; the text then says why
     * @param text the value as people read it
     * @param mark a disc makes a full bar, a ring an empty one, a square a striking one
     */
    public record Bar(String label, Optional<String> href, OptionalDouble value, String text, Mark mark) {}

    public BarPlot {
        bars = List.copyOf(bars);
    }

    @Override
    public String svg() {
        List<String> labels = bars.stream().map(Bar::label).toList();
        List<String> texts = bars.stream()
                .filter(bar -> bar.value().isPresent())
                .map(Bar::text)
                .toList();
        Canvas canvas = new Canvas(
                caption,
                new Frame(
                        4,
                        Math.max(Grid.end(axis), Frame.room(texts, 80)),
                        42,
                        Frame.room(labels, Frame.NARROW_LABEL),
                        Frame.room(labels, Frame.WIDE_LABEL),
                        ROW * bars.size()));
        Grid.below(canvas, axis);
        double zero = axis.scale().place(0);
        for (Mark mark : Mark.values()) {
            PathData shapes = new PathData();
            for (int i = 0; i < bars.size(); i++) {
                Bar bar = bars.get(i);
                if (bar.mark() == mark && bar.value().isPresent()) {
                    shapes.move(zero, y(i) - HALF)
                            .across(axis.scale().place(bar.value().getAsDouble()))
                            .down(y(i) + HALF)
                            .across(zero)
                            .close();
                }
            }
            canvas.shape("bar " + mark.css(), shapes);
        }
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            canvas.label(Side.BEFORE, 0, y(i), Room.of(bar.label(), bar.href()));
            double end = Math.max(zero, axis.scale().place(bar.value().orElse(0)));
            canvas.text(bar.value().isPresent() ? "v" : "t", Side.AFTER, end, y(i), bar.text());
        }
        return canvas.svg();
    }

    private static double y(int row) {
        return ROW * row + ROW / 2;
    }
}
