package lapor.report.sheet;

/**
 * One column of a table.
 *
 * @param name its heading
 * @param kind what its cells hold
 */
public record Column(String name, Kind kind) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** One of a few words, by which rows can be chosen. */
        CHOICE
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    public static Column number(String name) {
        return new Column(name, Kind.NUMBER);
    }

    public static Column choice(String name) {
        return new Column(name, Kind.CHOICE);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }
}
