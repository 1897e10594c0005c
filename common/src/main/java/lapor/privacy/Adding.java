package lapor.privacy;

/** How the numbers of parts of a time relate to the number of the whole. */
enum Adding {
    /** They add up to it. */
    SUM,
    /**
     * They are no more together, since what is new in a part is counted with it, or with the whole alone, or waits: of
     * what is nobody's part some wait, fewer than would be counted.
     */
    STEPS,
    /** They are no fewer together, since one person may be in several parts, and none exceeds it. */
    DISTINCT
}
