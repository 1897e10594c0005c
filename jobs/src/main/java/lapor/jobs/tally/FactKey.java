package lapor.jobs.tally;

import lapor.source.Classification;
import lapor.tally.Fact;

/**
 * A fact with its value and the classification of the handling, as one number.
 *
 * @param classification code of the classification; 0 where the fact goes without
 */
record FactKey(Fact fact, int classification, int value) {
    private static final int BITS = 32;
    private static final int FACTS = 64;

    long packed() {
        return ((long) (classification * FACTS + fact.number()) << BITS) | value;
    }

    static FactKey of(long packed) {
        int upper = (int) (packed >>> BITS);
        return new FactKey(Fact.ofNumber(upper % FACTS), upper / FACTS, (int) packed);
    }

    Classification ofClassification() {
        return Classification.ofNumber(classification);
    }
}
