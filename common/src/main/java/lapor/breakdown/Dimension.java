package lapor.breakdown;

import lapor.text.Coded;

/** What complaints are broken down by. */
public enum Dimension implements Coded {
    CLASSIFICATION,
    CHANNEL,
    CATEGORY,
    /** What is open within the limit of its classification, by working days since receipt. */
    OPEN_IN_TIME,
    /** What is open beyond the limit of its classification, likewise. */
    OPEN_OVERDUE;

    /** Not cut by when handlings were received: all that is open as of the instant. */
    public static final String ALL_PERIODS = "all";
}
