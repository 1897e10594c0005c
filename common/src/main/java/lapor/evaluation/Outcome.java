package lapor.evaluation;

/** What a contest says of an entry, and what decided it. */
record Outcome(Fate fate, DecidedBy decidedBy) {

    /** What becomes of an entry. */
    enum Fate {
        CHOSEN,
        LEFT_OUT,
        /** People have to decide. */
        TIED
    }

    static final Outcome INELIGIBLE = new Outcome(Fate.LEFT_OUT, DecidedBy.INELIGIBLE);
    static final Outcome NOT_ASSESSABLE = new Outcome(Fate.LEFT_OUT, DecidedBy.NOT_ASSESSABLE);
    static final Outcome WAITS = new Outcome(Fate.TIED, DecidedBy.WAITS);

    boolean isChosen() {
        return fate == Fate.CHOSEN;
    }
}
