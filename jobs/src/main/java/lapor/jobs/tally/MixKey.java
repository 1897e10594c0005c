package lapor.jobs.tally;

/**
 * What is counted of a sort of complaints, as one number.
 *
 * @param classification code of the classification
 * @param category position of the category, from 1; 0 without one
 */
record MixKey(int classification, int category, Counted counted) {
    private static final int CLASSES = 8;
    private static final int COUNTS = Counted.values().length;

    /** What is counted. */
    enum Counted {
        HANDLINGS,
        ANSWERED_ON_TIME,
        ANSWER_DUE,
        RESOLVED_ON_TIME,
        RESOLUTION_DUE
    }

    @SuppressWarnings("EnumOrdinal") // nothing outlives the run
    long packed() {
        return ((long) category * CLASSES + classification) * COUNTS + counted.ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    static MixKey of(long packed) {
        int sort = (int) (packed / COUNTS);
        return new MixKey(sort % CLASSES, sort / CLASSES, Counted.values()[(int) (packed % COUNTS)]);
    }
}
