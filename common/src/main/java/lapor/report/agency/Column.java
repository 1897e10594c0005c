package lapor.report.agency;

/**
 * One column of a table.
 *
 * @param name its heading
 * @param kind {@code n} for numbers, {@code n range} for intervals, {@code text} for words
 */
public record Column(String name, String kind) {
    /** Of numbers. */
    public static Column number(String name) {
        return new Column(name, "n");
    }

    /** Of intervals, which are not broken into lines. */
    public static Column range(String name) {
        return new Column(name, "n range");
    }

    /** Of words. */
    public static Column text(String name) {
        return new Column(name, "text");
    }
}
