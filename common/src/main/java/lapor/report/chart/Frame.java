package lapor.report.chart;

import java.util.List;

/**
 * The room around the plane of a chart, in pixels.
 *
 * @param top room above the plane
 * @param right room beside it
 * @param bottom room below it
 * @param left room beside it on a narrow page
 * @param farLeft room beside it on a wide page and on paper
 * @param height of the plane
 */
record Frame(double top, double right, double bottom, double left, double farLeft, double height) {
    /** Width of what a telephone shows, its margins taken off. */
    private static final double NARROWEST = 320;

    /** Width of the narrowest page that is called wide, its margins taken off. */
    private static final double WIDE = 670;

    /** Height of a printed page, its margins and a heading taken off. */
    private static final double SHEET = 880;

    static final double GAP = 8;

    /** The longest label beside a row. */
    static final double NARROW_LABEL = 112;

    /** The longest label beside a row of a wide page. */
    static final double WIDE_LABEL = 250;

    /** The same room on the left of every page. */
    Frame(double top, double right, double bottom, double left, double height) {
        this(top, right, bottom, left, left, height);
    }

    /** Width of the plane on the narrowest page. */
    double narrowest() {
        return NARROWEST - left - right;
    }

    /** Width of the plane on the narrowest page that is called wide. */
    double wide() {
        return WIDE - farLeft - right;
    }

    /** How much smaller it must be printed to stand on one sheet: 1 where it does as it is. */
    double onSheet() {
        return Math.min(1, SHEET / (top + height + bottom));
    }

    /** Room for the widest of these, and a gap. */
    static double room(List<String> texts, double most) {
        return Math.min(
                        most,
                        Math.ceil(
                                texts.stream().mapToDouble(TextWidth::of).max().orElse(0)))
                + GAP;
    }
}
