package lapor.report.chart;

import static lapor.report.chart.PathData.coordinate;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import lapor.report.text.PlainText;

import java.util.Optional;

/**
 * What a chart is drawn on. Shapes lie in a plane that is stretched to the width of the page; texts lie above it and
 * keep their size. Places are 0-1 from left to right, heights in pixels from the top of the plane.
 */
final class Canvas {
    /** On which side of its place a text lies. */
    enum Side {
        AFTER,
        AROUND,
        BEFORE
    }

    /** From the middle of a text to the line it stands on. */
    private static final double MIDDLE = 4.2;

    /** Half the side of one. */
    private static final double SQUARE = 4;

    private static final String SVG =
            """
            <svg class="plot" role="%1$s" aria-labelledby="%2$s-t %2$s-d" height="%3$s" \
            style="--t:%4$spx;--r:%5$spx;--b:%6$spx;--l:%7$spx;--w:%12$spx;--z:%13$s">\
            <title id="%2$s-t">%8$s</title><desc id="%2$s-d">%9$s</desc>\
            <svg viewBox="0 0 1000 %3$s" preserveAspectRatio="none" width="100%%" height="%3$s">%10$s</svg>%11$s</svg>\
            """;

    private final Caption caption;
    private final Frame frame;
    private final StringBuilder shapes = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();
    private final PathData discs = new PathData();
    private final PathData rings = new PathData();
    private boolean links;

    Canvas(Caption caption, Frame frame) {
        this.caption = caption;
        this.frame = frame;
    }

    Frame frame() {
        return frame;
    }

    void shape(String css, PathData path) {
        if (!path.isEmpty()) {
            shapes.append("<path class=\"")
                    .append(css)
                    .append("\" d=\"")
                    .append(path.text())
                    .append("\"/>");
        }
    }

    /** A disc, a ring or a square; squares are above the others. */
    void mark(Mark mark, double place, double y) {
        if (mark == Mark.SQUARE) {
            square(place, y);
        } else {
            (mark == Mark.DISC ? discs : rings).dot(place, y);
        }
    }

    /** A shape of its own, because what prints does not draw a stroke without length that ends square. */
    void square(double place, double y) {
        texts.append("<rect class=\"q\" width=\"8\" height=\"8\" x=\"").append(percent(place));
        texts.append("\" y=\"").append(coordinate(y - SQUARE)).append("\"/>");
    }

    /**
     * Writes a text beside a place.
     *
     * @param y of its middle
     */
    void text(String css, Side side, double place, double y, String text) {
        write(css, side, place, y, escaped(text));
    }

    /** As {@link #text}, cut to its room on narrow and on wide pages, and leading where it should. */
    void label(Side side, double place, double y, Room room) {
        room.href().ifPresent(this::open);
        if (room.narrow().equals(room.wide())) {
            write("l", side, place, y, escaped(room.wide()));
        } else {
            write("l nar", side, place, y, escaped(room.narrow()));
            write("l wid", side, place, y, escaped(room.wide()));
        }
        room.href().ifPresent(href -> texts.append("</a>"));
    }

    private void open(String href) {
        texts.append("<a href=\"").append(escaped(href)).append("\">");
        links = true;
    }

    private void write(String css, Side side, double place, double y, String escaped) {
        double away = side == Side.AFTER ? Frame.GAP : side == Side.BEFORE ? -Frame.GAP : 0;
        texts.append("<text class=\"").append(css).append(' ').append(anchor(side));
        texts.append("\" x=\"")
                .append(percent(place))
                .append("\" y=\"")
                .append(coordinate(y + MIDDLE))
                .append('"');
        if (away != 0) {
            texts.append(" dx=\"").append(coordinate(away)).append('"');
        }
        texts.append('>').append(escaped).append("</text>");
    }

    /**
     * A text that may be too long for its room.
     *
     * @param narrow what is left of it on a narrow page
     * @param wide what is left of it on a wide page
     * @param href where it leads
     */
    record Room(String narrow, String wide, Optional<String> href) {
        static Room of(String text, Optional<String> href) {
            String plain = PlainText.of(text);
            return new Room(TextWidth.cut(plain, Frame.NARROW_LABEL), TextWidth.cut(plain, Frame.WIDE_LABEL), href);
        }
    }

    String svg() {
        shape("m disc", discs);
        shape("m ring", rings);
        shape("m hole", rings);
        return SVG.formatted(
                links ? "group" : "img",
                escaped(caption.id()),
                coordinate(frame.height()),
                coordinate(frame.top()),
                coordinate(frame.right()),
                coordinate(frame.bottom()),
                coordinate(frame.left()),
                escaped(caption.title()),
                escaped(caption.description()),
                shapes,
                texts,
                coordinate(frame.farLeft()),
                coordinate(frame.onSheet()));
    }

    /** For text and attributes alike. */
    private static String escaped(String text) {
        StringOutput escaped = new StringOutput();
        Escape.htmlAttribute(PlainText.of(text), escaped);
        return escaped.toString().replace(">", "&gt;");
    }

    private static String anchor(Side side) {
        return switch (side) {
            case AFTER -> "a";
            case AROUND -> "c";
            case BEFORE -> "b";
        };
    }

    private static String percent(double place) {
        double rounded = Math.rint(place * 10_000) / 100;
        return (rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded)) + "%";
    }
}
