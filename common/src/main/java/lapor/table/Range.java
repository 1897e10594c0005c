package lapor.table;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

/**
 * Which numbers a column can hold.
 *
 * @param label the range and the unit for people
 */
public record Range(LocalText label, double min, double max) {
    private static final double MOST = 1e15;

    /** Any number, in the unit of the metric that the row is about. */
    public static final Range METRIC =
            new Range(text("dalam satuan metrik", "in the metric's unit"), -Double.MAX_VALUE, Double.MAX_VALUE);

    /** A part of a whole. */
    public static final Range SHARE = new Range(text("0 sampai 1", "0 to 1"), 0, 1);

    /** Points of a score. */
    public static final Range POINTS = new Range(text("poin, 0 sampai 100", "points, 0 to 100"), 0, 100);

    /** Points by which scores differ. */
    public static final Range POINT_DIFFERENCE =
            new Range(text("poin, -100 sampai 100", "points, -100 to 100"), -100, 100);

    /** How many there are of something. */
    public static final Range COUNT = from(0, text("0 atau lebih", "0 or more"));

    /** How many there are of something of which there is at least one. */
    public static final Range POSITIVE_COUNT = from(1, text("1 atau lebih", "1 or more"));

    /** A rank: 1 is best. */
    public static final Range RANK = from(1, text("1 yang terbaik", "1 is best"));

    /** Numbers from a least one on. */
    public static Range from(double min, LocalText label) {
        return new Range(label, min, MOST);
    }

    /** Numbers below 0 and above. */
    public static Range around(LocalText label) {
        return new Range(label, -MOST, MOST);
    }
}
