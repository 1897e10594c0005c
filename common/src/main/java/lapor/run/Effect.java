package lapor.run;

/** What another value of a setting makes another, and so what must be done again. */
public enum Effect {
    /** What Spark counts: nothing that was counted otherwise can be used. */
    COUNT,
    /** Where time is cut: counts can be used whose slices have the same bounds. */
    CUT,
    /** The metrics that follow from the counts. */
    MEASURE,
    /** With whom agencies are compared. */
    COMPARE,
    /** Which signs are findings that are open. */
    FIND,
    /** Scores, ranks and verdicts. */
    JUDGE,
    /** Which of what was read is warned of; no number. */
    WARN,
    /** No number: only how it is shown, or what is let in. */
    NOTHING
}
