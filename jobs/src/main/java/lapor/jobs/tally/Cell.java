package lapor.jobs.tally;

/**
 * What is counted together, as two numbers: its place says of whom and when, its key what.
 *
 * @param agency number of the agency in {@link AgencyNumbers}
 * @param at number of a slice, period or day, as the kind has it; from 0
 * @param key what is counted, as the kind has it
 */
record Cell(Kind kind, int agency, int at, long key) {
    static final int KIND_BITS = 4;
    static final int AT_BITS = 28;
    static final long KINDS = 1L << KIND_BITS;
    static final long MOMENTS = 1L << AT_BITS;

    /** What cells are of. */
    enum Kind {
        /** A fact of handlings: by slice, and by {@link FactKey}. */
        FACT,
        /** Complaints that show a fact, of all agencies: by the fact's code, and by their key in the lake. */
        EXAMPLE,
        /** Closings by persons at a time of day: by slice of receipt, and by the minute since 1970. */
        MINUTE,
        /** Closings by persons of the last time before the instant: by day since 1970. */
        CLOSING_DAY,
        /** Closings by persons in the last days before the instant: by slice of receipt. */
        RECENT_CLOSING,
        /** Changes of the number of open handlings: by day since 1970, and by {@link BacklogCounter}. */
        BACKLOG,
        /** The mix of complaints: by period, and by {@link MixKey}. */
        MIX,
        /** What goes together in handlings: by declared period, and by {@link lapor.tally.OutcomePattern}. */
        PATTERN,
        /** What persons did: by slice of receipt, and by {@link ActKey}. */
        ACT,
        /** Reporters: by slice, and by their keyed hash. */
        REPORTER,
        /** The same, of complaints that persons closed within few days. */
        REPORTER_SOON,
        /** Handlings of which an instant is not at midnight; there is one cell, of all agencies. */
        TIME_OF_DAY;

        /** Stands for it within one run; never 0. */
        @SuppressWarnings("EnumOrdinal") // nothing outlives the run
        int number() {
            return ordinal() + 1;
        }

        @SuppressWarnings("EnumOrdinal")
        private static Kind of(int number) {
            return values()[number - 1];
        }
    }

    /** Places in order are in order of agency, kind and time; never 0. */
    static long place(Kind kind, int agency, int at) {
        return (agency * KINDS + kind.number()) * MOMENTS + at;
    }

    static Cell of(long place, long key) {
        long whose = place / MOMENTS;
        return new Cell(Kind.of((int) (whose % KINDS)), (int) (whose / KINDS), (int) (place % MOMENTS), key);
    }
}
