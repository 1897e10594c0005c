package lapor.evaluation;

import lapor.text.Coded;

/** What decided over a place: the column {@code decided_by} of {@code evaluation.csv}. */
public enum DecidedBy implements Coded {
    SCORE,
    /** Combined scores are equal across the edge of the places, and a declared tie-break told them apart. */
    TIE_BREAK,
    /** Equal in everything across the edge of the places: people have to decide, and nobody of them is chosen. */
    TIE,
    /** People decided it, and without their decision it would have been otherwise. */
    DECISION,
    /** Its place went to an entry that people included. */
    DISPLACED,
    /** It has the place of an entry that people excluded, or is what a decision left of a tie. */
    MOVED_UP,
    /** A score that counts is missing: it has no rank. */
    NOT_ASSESSABLE,
    /** It does not meet a condition on entering: it has no rank. */
    INELIGIBLE,
    /** It has no rank before people have decided over an earlier tie, since that tells who competes. */
    WAITS;

    /** Whether people gave or took the place, or have yet to do so. */
    public boolean isByPeople() {
        return switch (this) {
            case TIE, DECISION, DISPLACED, MOVED_UP, WAITS -> true;
            case SCORE, TIE_BREAK, NOT_ASSESSABLE, INELIGIBLE -> false;
        };
    }
}
