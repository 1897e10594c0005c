package lapor.jobs.tally;

import java.io.Serializable;

/**
 * What is counted together.
 *
 * @param at number of a slice, period or day, as the kind has it
 * @param key what is counted, as the kind has it
 */
record Cell(Kind kind, String agencyId, int at, long key) implements Serializable {

    /** What cells are of. */
    enum Kind {
        /** A fact of handlings: by slice, and by {@link FactKey}. */
        FACT,
        /** Closings by persons: by slice of the closing, and by the minute since 1970. */
        MINUTE,
        /** Closings by persons of the last time before the instant: by day since 1970. */
        CLOSING_DAY,
        /** Changes of the number of open handlings: by day since 1970, and by {@link BacklogCounter}. */
        BACKLOG,
        /** The mix of complaints: by period, and by {@link MixKey}. */
        MIX,
        /** Reporters: by slice, and by their keyed hash. */
        REPORTER,
        /** Handlings of which an instant is not at midnight; there is one cell, of all agencies. */
        TIME_OF_DAY;

        /** Stands for it within one run. */
        @SuppressWarnings("EnumOrdinal") // nothing outlives the run
        int number() {
            return ordinal();
        }

        @SuppressWarnings("EnumOrdinal")
        static Kind of(int number) {
            return values()[number];
        }
    }
}
