package lapor.privacy;

/** How the numbers of parts of a time relate to the number of the whole. */
enum Adding {
    /** They add up to it. */
    SUM,
    /** They are no fewer together, since one person may be in several parts, and none exceeds it. */
    DISTINCT
}
