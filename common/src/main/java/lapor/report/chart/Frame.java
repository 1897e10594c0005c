package lapor.report.chart;

import java.util.List;

/**
 * The room around the plane of a chart, in pixels.
 *
 * @param top room above the plane
 * @param right room beside it
 * @param bottom room below it
 * @param left room beside it
 * @param height of the plane
 */
record Frame(double top, double right, double bottom, double left, double height) {
    /** Width of what a telephone shows, its margins taken off. */
    private static final double NARROWEST = 320;

    static final double GAP = 8;

    /** Width of the plane on the narrowest page. */
    double narrowest() {
        return NARROWEST - left - right;
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
