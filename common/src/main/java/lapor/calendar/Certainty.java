package lapor.calendar;

import lapor.text.Coded;

/** How sure a fact of a calendar or a working time is, as written in files in lower case. */
public enum Certainty implements Coded {
    /** Read in the rule itself or in an official publication of it. */
    OFFICIAL,
    /** Known to many, and not checked against an official text. */
    UNVERIFIED,
    /** Assumed, since nothing was found. */
    ASSUMED
}
