package lapor.report.chart;

import lapor.report.chart.Canvas.Room;
import lapor.report.chart.Canvas.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names beside points, none over another: those that ask first find room first, and who finds none is left out. Places
 * are found for the narrowest page; wider pages only draw them apart, for each name keeps its side and its height.
 */
final class Labels {
    /** From the point up or down, in the order in which they are tried. */
    private static final double[] SHIFTS = {0, -15, 15, -30, 30, -45, 45, -60, 60, -75, 75, -90, 90};

    private static final double HALF_LINE = 7.5;
    private static final double LONGEST = 130;
    private static final int MOST = 18;

    private final Frame frame;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();
    private int left;

    Labels(Frame frame) {
        this.frame = frame;
    }

    /**
     * A point to be named.
     *
     * @param href where its name leads
     * @param place 0-1 from left to right
     * @param y from the top of the plane
     */
    record Wanted(String text, Optional<String> href, double place, double y) {}

    /** A rectangle of the page, in pixels. */
    record Box(double left, double right, double top, double bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * A point with the place of its name.
     *
     * @param y of the name's middle
     * @param wide as much of the name as a wide page has room for
     */
    record Placed(Wanted wanted, Side side, double y, String wide) {
        void draw(Canvas canvas) {
            if (y != wanted.y()) {
                canvas.shape(
                        "lead", new PathData().move(wanted.place(), wanted.y()).down(y));
            }
            canvas.label(side, wanted.place(), y, new Room(narrow(), wide, wanted.href()));
        }

        private String narrow() {
            return TextWidth.cut(wanted.text(), LONGEST);
        }

        private Placed whole() {
            return new Placed(wanted, side, y, TextWidth.cut(wanted.text(), Frame.WIDE_LABEL));
        }

        /** The name on a narrow page with some width of the plane. */
        Box box(double width) {
            return box(width, narrow());
        }

        /** The name on a wide page with some width of the plane. */
        Box wideBox(double width) {
            return box(width, wide);
        }

        private Box box(double width, String text) {
            double at = wanted.place() * width;
            double length = TextWidth.of(text) + Frame.GAP;
            double from = side == Side.AFTER ? at : at - length;
            return new Box(from, from + length, y - HALF_LINE, y + HALF_LINE);
        }

        private Box lead(double width) {
            double at = wanted.place() * width;
            return new Box(at - 1, at + 1, Math.min(y, wanted.y()), Math.max(y, wanted.y()));
        }
    }

    void add(Wanted wanted) {
        for (double shift : placed.size() < MOST ? SHIFTS : new double[0]) {
            for (Side side : List.of(Side.AFTER, Side.BEFORE)) {
                Placed name = new Placed(wanted, side, wanted.y() + shift, TextWidth.cut(wanted.text(), LONGEST));
                if (fits(name)) {
                    placed.add(name);
                    taken.add(name.box(frame.narrowest()));
                    taken.add(name.lead(frame.narrowest()));
                    return;
                }
            }
        }
        left++;
    }

    /** With whole names on wide pages where these have room for them. */
    List<Placed> placed() {
        List<Placed> names = new ArrayList<>(placed);
        for (int i = 0; i < names.size(); i++) {
            Placed whole = names.get(i).whole();
            Box box = whole.wideBox(frame.wide());
            boolean free = names.stream()
                    .filter(other -> !other.wanted().equals(whole.wanted()))
                    .noneMatch(other -> other.wideBox(frame.wide()).touches(box)
                            || other.lead(frame.wide()).touches(box));
            if (free && box.left() >= 0 && box.right() <= frame.wide() + frame.right()) {
                names.set(i, whole);
            }
        }
        return List.copyOf(names);
    }

    /** Keeps names away from a rectangle of the narrowest page. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /** How many found no room. */
    int left() {
        return left;
    }

    private boolean fits(Placed name) {
        Box box = name.box(frame.narrowest());
        Box lead = name.lead(frame.narrowest());
        boolean inside = box.left() >= -frame.left() / 2
                && box.right() <= frame.narrowest() + frame.right()
                && box.top() >= -2
                && box.bottom() <= frame.height() + 2;
        return inside && taken.stream().noneMatch(other -> other.touches(box) || other.touches(lead));
    }
}
