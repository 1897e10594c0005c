package lapor.jobs.tally;

/**
 * A sort of complaints and what became of them, as one number.
 *
 * @param classification code of the classification
 * @param category position of the category, from 1; 0 without one
 * @param firstResponse whether the first response kept its limit
 * @param resolution whether the closing kept its limit
 */
record MixKey(int classification, int category, Timing firstResponse, Timing resolution) {
    private static final int CLASSES = 8;
    private static final int TIMINGS = Timing.values().length;
    private static final int OUTCOMES = TIMINGS * TIMINGS;

    /** Whether a limit was kept. */
    enum Timing {
        /** It can still be kept, or none applies. */
        OPEN,
        LATE,
        ON_TIME
    }

    @SuppressWarnings("EnumOrdinal") // nothing outlives the run
    long packed() {
        return (((long) category * CLASSES + classification) * TIMINGS + firstResponse.ordinal()) * TIMINGS
                + resolution.ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static MixKey of(long packed) {
        int timings = (int) (packed % OUTCOMES);
        int sort = (int) (packed / OUTCOMES);
        return new MixKey(
                sort % CLASSES, sort / CLASSES, Timing.values()[timings / TIMINGS], Timing.values()[timings % TIMINGS]);
    }
}
