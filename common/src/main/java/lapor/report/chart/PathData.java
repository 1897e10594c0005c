package lapor.report.chart;

/** A path in the plane of a chart: 1000 wide whatever its width on a page, and as high as its pixels. */
final class PathData {
    private static final int WIDTH = 1000;
    private final StringBuilder data = new StringBuilder();

    /** Places are 0-1 from left to right, heights in pixels from the top. */
    PathData move(double place, double y) {
        data.append('M').append(point(place, y));
        return this;
    }

    PathData line(double place, double y) {
        data.append('L').append(point(place, y));
        return this;
    }

    PathData across(double place) {
        data.append('H').append(coordinate(place * WIDTH));
        return this;
    }

    PathData down(double y) {
        data.append('V').append(coordinate(y));
        return this;
    }

    PathData close() {
        data.append('Z');
        return this;
    }

    /** A stroke without length, which its ends make a dot. */
    PathData dot(double place, double y) {
        move(place, y);
        data.append("h0");
        return this;
    }

    PathData append(PathData other) {
        data.append(other.data);
        return this;
    }

    boolean isEmpty() {
        return data.isEmpty();
    }

    String text() {
        return data.toString();
    }

    private static String point(double place, double y) {
        return coordinate(place * WIDTH) + " " + coordinate(y);
    }

    /** With one decimal at most. */
    static String coordinate(double value) {
        double rounded = Math.rint(value * 10) / 10;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
