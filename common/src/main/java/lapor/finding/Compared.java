package lapor.finding;

/**
 * What came of holding a sign against peers and limit.
 *
 * @param benchmark what of these may be published
 * @param beyond what its share lies beyond
 * @param against whether there was anything to hold it against
 */
record Compared(Benchmark benchmark, Beyond beyond, Against against) {

    /** Whether there was anything. */
    enum Against {
        SOMETHING,
        NOTHING
    }
}
