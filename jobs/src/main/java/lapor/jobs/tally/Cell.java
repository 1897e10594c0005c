package lapor.jobs.tally;

import java.io.Serializable;

/**
 * What is counted together.
 *
 * @param at number of a slice, period or day, as the kind has it
 * @param key what is counted, as the kind has it
 */
record Cell(Kind kind, String agencyId, int at, long key) implements Serializable {
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // 2^64 by the golden ratio: neighbours land far apart

    /** Spreads keys, which lie side by side. */
    @Override
    public int hashCode() {
        long place = ((long) agencyId.hashCode() << Integer.SIZE) + ((long) at * Kind.COUNT + kind.number());
        long mixed = (key * SPREAD ^ place) * SPREAD;
        return (int) (mixed >>> Integer.SIZE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell
                && key == cell.key
                && at == cell.at
                && kind == cell.kind
                && agencyId.equals(cell.agencyId);
    }

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

        private static final int COUNT = values().length;

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
