package lapor.source;

/** How finely a source tells when something happened. */
public enum TimeDetail {
    /** Dates alone: a working day between two of them counts with all its hours. */
    DAYS,
    /** Times of day: hours are counted from instant to instant. */
    TIMES
}
