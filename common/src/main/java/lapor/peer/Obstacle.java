package lapor.peer;

import lapor.text.Coded;

/** Why a number is not held against those of the agency's peers. */
public enum Obstacle implements Coded {
    NOT_AVAILABLE,
    SUPPRESSED,
    /** There is no number: a median is not reached, or nothing to divide by. */
    NO_VALUE,
    TOO_FEW_PEERS,
    /** How sure the number is cannot be said, or of too few of the peers: it has no interval. */
    UNKNOWN_ERROR;
}
