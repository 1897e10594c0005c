package lapor.source;

import java.util.Locale;

/** How bad it is for a delivery that a row is not taken. */
public enum Severity {
    /** The row cannot be understood. */
    ERROR,
    /** The row is taken, with something to look at. */
    WARNING,
    /** The row is left out on purpose: no fault of the delivery. */
    INFO;

    /** As written in tables: {@code error}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
