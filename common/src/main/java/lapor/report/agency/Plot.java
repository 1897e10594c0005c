package lapor.report.agency;

import java.util.List;

/**
 * A drawing with two axes, in units of which it is {@link Frame#WIDTH} wide.
 *
 * @param title what it shows
 * @param description the same in a sentence, for those who cannot see it
 * @param height of the drawing
 * @param grid ticks of the vertical axis with their lines
 * @param ticks of the horizontal axis
 * @param shapes in the order in which they are drawn
 * @param labels words inside it
 */
public record Plot(
        String title,
        String description,
        int height,
        List<Label> grid,
        List<Label> ticks,
        List<Shape> shapes,
        List<Label> labels) {

    /**
     * Words at a place.
     *
     * @param kind which style they have
     */
    public record Label(String kind, String x, String y, String text) {}

    /**
     * A line or an area.
     *
     * @param kind which style it has
     * @param path as SVG writes it
     */
    public record Shape(String kind, String path) {}
}
