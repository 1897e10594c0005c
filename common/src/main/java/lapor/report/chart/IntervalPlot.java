package lapor.report.chart;

import lapor.report.chart.Canvas.Room;
import lapor.report.chart.Canvas.Side;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Values with their intervals, one below the other.
 *
 * @param axis from left to right
 * @param rows from top to bottom
 * @param limit a value that all are held against
 * @param cut a line between rows
 */
public record IntervalPlot(Caption caption, Axis axis, List<Row> rows, Optional<Line> limit, Optional<Cut> cut)
        implements Chart {
    private static final double ROW = 22;
    private static final double ABOVE = 26;

    private static final int LONG = 18;

    /**
     * One value.
     *
     * @param href where its label leads
     * @param value absent where there is none to show; the text then says why
     * @param low end of its interval; absent where open
     * @param high end of its interval; absent where open
     * @param text the value as people read it
     */
    public record Row(
            String label,
            Optional<String> href,
            OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high,
            String text,
            Mark mark) {}

    /**
     * A line across all rows.
     *
     * @param after how many rows are above it
     * @param text written on it
     */
    public record Cut(int after, String text) {}

    public IntervalPlot {
        rows = List.copyOf(rows);
    }

    @Override
    public String svg() {
        List<String> labels = rows.stream().map(Row::label).toList();
        List<String> texts = rows.stream()
                .filter(row -> row.value().isPresent())
                .map(Row::text)
                .toList();
        Canvas canvas = new Canvas(
                caption,
                new Frame(
                        ABOVE + (limit.isPresent() ? ROW : 0),
                        Math.max(Grid.end(axis), Frame.room(texts, 80)),
                        42,
                        Frame.room(labels, Frame.NARROW_LABEL),
                        Frame.room(labels, Frame.WIDE_LABEL),
                        y(rows.size()) - ROW / 2));
        Grid.below(canvas, axis);
        if (rows.size() > LONG) {
            Grid.above(canvas, axis);
        }
        limit.ifPresent(line -> LimitLine.draw(canvas, axis, line));
        intervals(canvas);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.value().isPresent()) {
                canvas.mark(row.mark(), axis.scale().place(row.value().getAsDouble()), y(i));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            canvas.label(
                    Side.BEFORE,
                    0,
                    y(i),
                    Room.of(rows.get(i).label(), rows.get(i).href()));
            boolean known = rows.get(i).value().isPresent();
            canvas.text(
                    known ? "v" : "t",
                    Side.AFTER,
                    known ? 1 : 0,
                    y(i),
                    rows.get(i).text());
        }
        cut.ifPresent(line -> {
            double y = y(line.after()) - ROW;
            canvas.shape("cutline", new PathData().move(0, y - ROW / 2).across(1));
            canvas.text(
                    "cuttext",
                    Side.AFTER,
                    0,
                    y,
                    TextWidth.cut(line.text(), canvas.frame().narrowest()));
        });
        return canvas.svg();
    }

    private void intervals(Canvas canvas) {
        PathData bars = new PathData();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.value().isPresent() && (row.low().isPresent() || row.high().isPresent())) {
                bars.move(axis.scale().place(row.low().orElse(Double.NEGATIVE_INFINITY)), y(i))
                        .across(axis.scale().place(row.high().orElse(Double.POSITIVE_INFINITY)));
            }
        }
        canvas.shape("i", bars);
    }

    /** The middle of a row; a cut takes the room of one. */
    private double y(int row) {
        boolean below = cut.isPresent() && row >= cut.get().after();
        return ROW * (row + (below ? 1 : 0)) + ROW / 2;
    }
}
