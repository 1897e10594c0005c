package lapor.report.chart;

import java.util.List;
import java.util.Optional;

/**
 * Curves that jump, such as the share of complaints answered within so many days.
 *
 * @param x from left to right
 * @param y from bottom to top
 * @param curves a value holds from its point to the next; their points end where too few cases are left
 * @param limit a value of x that matters
 */
public record StepPlot(Caption caption, Axis x, Axis y, List<Curve> curves, Optional<Line> limit) implements Chart {
    private static final double HEIGHT = 230;

    public StepPlot {
        curves = List.copyOf(curves);
    }

    @Override
    public String svg() {
        Curves drawn = new Curves(x, y, curves, true);
        double left = Frame.room(Grid.texts(y), 90);
        Canvas canvas = new Canvas(caption, new Frame(limit.isPresent() ? 56 : 32, drawn.room(), 44, left, HEIGHT));
        Grid.below(canvas, x);
        Grid.beside(canvas, y);
        drawn.draw(canvas);
        limit.ifPresent(line -> LimitLine.draw(canvas, x, line));
        return canvas.svg();
    }
}
