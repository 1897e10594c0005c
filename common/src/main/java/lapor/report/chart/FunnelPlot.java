package lapor.report.chart;

import lapor.report.chart.Canvas.Side;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Values of agencies by their number of cases, with the limits within which chance and the usual differences between
 * them leave such values. Those outside the wide limits are named, as far as there is room.
 *
 * @param cases from left to right
 * @param values from bottom to top
 * @param centre what they show together
 * @param limits how the limits are drawn
 * @param points one for each agency
 */
public record FunnelPlot(Caption caption, Axis cases, Axis values, Line centre, Limits limits, List<Point> points)
        implements Chart {
    private static final double HEIGHT = 340;
    private static final double ABOVE_LINE = 9;
    private static final double HALF_LINE = 7.5;

    /** How the limits are drawn. */
    public enum Limits {
        /** As lines, where they depend on nothing but the number of cases. */
        JOINED,
        /** As a bar around each point, where every agency has limits of its own. */
        OWN
    }

    /** From a low to a high value. */
    public record Range(double low, double high) {
        boolean contains(double value) {
            return value >= low && value <= high;
        }
    }

    /**
     * One agency.
     *
     * @param label its name
     * @param href where its name leads
     * @param cases at least one
     * @param usual the 95 % limits
     * @param wide the 99.8 % limits
     */
    public record Point(String label, Optional<String> href, double cases, double value, Range usual, Range wide) {
        /** A square outside the wide limits, a disc outside the usual ones, else a ring, drawn as a faint dot. */
        public Mark mark() {
            return wide.contains(value) ? usual.contains(value) ? Mark.RING : Mark.DISC : Mark.SQUARE;
        }
    }

    public FunnelPlot {
        points = points.stream()
                .sorted(Comparator.comparingDouble(Point::cases)
                        .thenComparingDouble(Point::value)
                        .thenComparing(Point::label))
                .toList();
    }

    @Override
    public String svg() {
        Canvas canvas = new Canvas(caption, frame());
        Grid.below(canvas, cases);
        Grid.beside(canvas, values);
        if (limits == Limits.JOINED) {
            canvas.shape("funnel", area());
        }
        String css = limits == Limits.OWN ? " own" : "";
        canvas.shape("far" + css, bounds(Point::wide));
        canvas.shape("usual" + css, bounds(Point::usual));
        double middle = height(centre.value());
        canvas.shape("centre", new PathData().move(0, middle).across(1));
        canvas.text("s e", Side.BEFORE, 1, middle - ABOVE_LINE, centre.text());
        for (Mark mark : List.of(Mark.RING, Mark.DISC)) {
            PathData dots = new PathData();
            points.stream()
                    .filter(point -> point.mark() == mark)
                    .forEach(point -> dots.dot(place(point), height(point.value())));
            canvas.shape("m f" + mark.css(), dots);
        }
        points.stream()
                .filter(point -> point.mark() == Mark.SQUARE)
                .forEach(point -> canvas.square(place(point), height(point.value())));
        names().placed().forEach(name -> name.draw(canvas));
        return canvas.svg();
    }

    /** How many outside the wide limits found no room for their names. */
    public int unnamed() {
        return names().left();
    }

    /** The names that found room, the farthest out first. */
    Labels names() {
        Labels names = new Labels(frame());
        double width = frame().narrowest();
        double middle = height(centre.value()) - ABOVE_LINE;
        double length = TextWidth.of(centre.text()) + Frame.GAP;
        names.keepFree(new Labels.Box(width - length, width, middle - HALF_LINE, middle + HALF_LINE));
        points.stream()
                .filter(point -> point.mark() == Mark.SQUARE)
                .sorted(Comparator.comparingDouble(this::distance).reversed())
                .map(point -> new Labels.Wanted(point.label(), point.href(), place(point), height(point.value())))
                .forEach(names::add);
        return names;
    }

    /** From the wide limits, in their width. */
    private double distance(Point point) {
        Range wide = point.wide();
        double beyond = Math.max(point.value() - wide.high(), wide.low() - point.value());
        return beyond / Math.max(wide.high() - wide.low(), Double.MIN_NORMAL);
    }

    /** Between the usual limits. */
    private PathData area() {
        PathData area = new PathData();
        for (Point point : points) {
            if (area.isEmpty()) {
                area.move(place(point), height(point.usual().high()));
            } else {
                area.line(place(point), height(point.usual().high()));
            }
        }
        for (int i = points.size() - 1; i >= 0; i--) {
            area.line(place(points.get(i)), height(points.get(i).usual().low()));
        }
        return points.isEmpty() ? area : area.close();
    }

    private PathData bounds(Function<Point, Range> range) {
        if (limits == Limits.JOINED) {
            return joined(point -> range.apply(point).low())
                    .append(joined(point -> range.apply(point).high()));
        }
        PathData bars = new PathData();
        for (Point point : points) {
            Range bounds = range.apply(point);
            bars.move(place(point), height(bounds.low())).down(height(bounds.high()));
        }
        return bars;
    }

    /** A line through all points, but for where it is outside the chart. */
    private PathData joined(ToDoubleFunction<Point> bound) {
        PathData line = new PathData();
        boolean drawing = false;
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point point = points.get(i);
            double from = bound.applyAsDouble(before);
            double to = bound.applyAsDouble(point);
            boolean inside = values.scale().holds(from) || values.scale().holds(to);
            if (inside && !drawing) {
                line.move(place(before), height(from));
            }
            if (inside) {
                line.line(place(point), height(to));
            }
            drawing = inside;
        }
        return line;
    }

    private Frame frame() {
        return new Frame(34, Math.max(16, Grid.end(cases)), 44, Frame.room(Grid.texts(values), 90), HEIGHT);
    }

    private double place(Point point) {
        return cases.scale().place(point.cases());
    }

    private double height(double value) {
        return (1 - values.scale().place(value)) * HEIGHT;
    }
}
