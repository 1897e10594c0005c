package lapor.metric;

import lapor.text.Coded;

/** How far a number may be relied on. Missing evidence is never zero. */
public enum Status implements Coded {
    /** Enough cases. */
    OK,
    /** Fewer cases than the metric's minimum: shown with its interval, never scored or ranked. */
    TOO_FEW,
    /** The source or the agency's record lacks what it needs. */
    NOT_AVAILABLE,
    /** Withheld, so that no reporter or single complaint can be made out. */
    SUPPRESSED;
}
