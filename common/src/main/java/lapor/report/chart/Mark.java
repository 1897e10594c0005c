package lapor.report.chart;

import java.util.Locale;

/** How a value is marked; each has a shape and a colour of its own. */
public enum Mark {
    /** A filled disc. */
    DISC,
    /** A circle with nothing in it, for what counts less. */
    RING,
    /** A square, for what stands out. */
    SQUARE;

    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
