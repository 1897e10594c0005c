package lapor.explanation;

import lapor.text.Coded;

/** What a change of one part alone would do to an entry's place: the column {@code crossing}. */
public enum Crossing implements Coded {
    /** It does not go on; with the needed points it would have the score of the last that does. */
    GAINS_AT,
    /** It goes on; with the needed points it would have the score of the first that does not. */
    LOSES_AT,
    /** No points between 0 and 100 would do. */
    NOT_BY_THIS_ALONE,
    /** Everybody goes on, or nobody whose place could be taken. */
    NO_RIVAL,
    /** People decided over its place; points do not change that. */
    DECIDED_BY_PEOPLE,
    /** It has no rank. */
    NOT_RANKED;
}
