package lapor.source;

import lapor.text.Coded;

/** How bad it is for a delivery that a row is not taken. */
public enum Severity implements Coded {
    /** The row cannot be understood. */
    ERROR,
    /** The row is taken, with something to look at. */
    WARNING,
    /** The row is left out on purpose: no fault of the delivery. */
    INFO;
}
