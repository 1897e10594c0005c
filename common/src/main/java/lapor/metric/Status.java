package lapor.metric;

import java.util.Locale;

/** How far a number may be relied on. Missing evidence is never zero. */
public enum Status {
    /** Enough cases. */
    OK,
    /** Fewer cases than the metric's minimum: shown with its interval, never scored or ranked. */
    TOO_FEW,
    /** The source or the agency's record lacks what it needs. */
    NOT_AVAILABLE,
    /** Withheld, so that no small cell gives away a reporter. */
    SUPPRESSED;

    /** As written in files: {@code too_few}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
