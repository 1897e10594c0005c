package lapor.report.chart;

import lapor.report.chart.Canvas.Side;
import lapor.report.chart.Curve.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws curves over two axes, their bands, and their labels at the right of the plane. */
record Curves(Axis x, Axis y, List<Curve> curves, boolean stepped) {
    private static final double LINE = 15;
    private static final double LONGEST = 96;
    private static final int STYLES = 4;

    /** Room for the labels. */
    double room() {
        return curves.size() < 2
                ? Grid.end(x)
                : Math.max(
                        Grid.end(x),
                        Frame.room(curves.stream().map(Curve::label).toList(), LONGEST));
    }

    void draw(Canvas canvas) {
        for (int i = 0; i < curves.size(); i++) {
            PathData band = new PathData();
            PathData line = new PathData();
            PathData alone = new PathData();
            PathData spread = new PathData();
            for (List<Point> run : runs(curves.get(i))) {
                band(canvas, run, band);
                line(canvas, run, line);
                if (run.size() == 1) {
                    alone.dot(place(run.get(0)), height(canvas, value(run.get(0))));
                    spread(canvas, run.get(0), spread);
                }
            }
            canvas.shape("band s" + i % STYLES, band);
            canvas.shape("spread s" + i % STYLES, spread);
            canvas.shape("line s" + i % STYLES, line);
            canvas.shape("m alone s" + i % STYLES, alone);
        }
        if (curves.size() > 1) {
            labels(canvas);
        }
    }

    private void line(Canvas canvas, List<Point> run, PathData line) {
        if (run.size() < 2) {
            return;
        }
        line.move(place(run.get(0)), height(canvas, value(run.get(0))));
        for (Point point : run.subList(1, run.size())) {
            next(line, point, height(canvas, value(point)));
        }
    }

    private void next(PathData line, Point point, double height) {
        if (stepped) {
            line.across(place(point)).down(height);
        } else {
            line.line(place(point), height);
        }
    }

    private void band(Canvas canvas, List<Point> run, PathData band) {
        List<Point> known = run.stream()
                .filter(point -> point.low().isPresent() && point.high().isPresent())
                .toList();
        if (known.size() < 2) {
            return;
        }
        band.move(place(known.get(0)), height(canvas, known.get(0).high().orElseThrow()));
        for (Point point : known.subList(1, known.size())) {
            next(band, point, height(canvas, point.high().orElseThrow()));
        }
        for (int i = known.size() - 1; i >= 0; i--) {
            double low = height(canvas, known.get(i).low().orElseThrow());
            if (stepped && i < known.size() - 1) {
                band.down(low).across(place(known.get(i + 1)));
            }
            band.line(place(known.get(i)), low);
        }
        band.close();
    }

    /** The interval of a point between gaps, which has no neighbour to make a band with. */
    private void spread(Canvas canvas, Point point, PathData spread) {
        if (point.low().isPresent() && point.high().isPresent()) {
            spread.move(place(point), height(canvas, point.high().getAsDouble()))
                    .down(height(canvas, point.low().getAsDouble()));
        }
    }

    private static List<List<Point>> runs(Curve curve) {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (Point point : curve.points()) {
            if (point.value().isPresent()) {
                run.add(point);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** In the order of the curves' ends, pushed apart where they would touch. */
    private void labels(Canvas canvas) {
        record Label(int curve, String text, double y) {}
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            Optional<Point> last = curves.get(i).points().stream()
                    .filter(point -> point.value().isPresent())
                    .reduce((first, second) -> second);
            if (last.isPresent()) {
                labels.add(new Label(i, curves.get(i).label(), height(canvas, value(last.get()))));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        List<Double> places =
                apart(labels.stream().map(Label::y).toList(), canvas.frame().height());
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            String css = "end s" + label.curve() % STYLES;
            canvas.text(css, Side.AFTER, 1, places.get(i), TextWidth.cut(label.text(), LONGEST));
        }
    }

    /** The same order, a line apart, moved as little as going down once and up once does. */
    static List<Double> apart(List<Double> wanted, double height) {
        double[] places = new double[wanted.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i == 0 ? wanted.get(i) : Math.max(wanted.get(i), places[i - 1] + LINE);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], i == places.length - 1 ? height : places[i + 1] - LINE);
        }
        return java.util.Arrays.stream(places).boxed().toList();
    }

    private double place(Point point) {
        return x.scale().place(point.at());
    }

    private double height(Canvas canvas, double value) {
        return Grid.height(canvas, y, value);
    }

    private static double value(Point point) {
        return point.value().orElseThrow();
    }
}
