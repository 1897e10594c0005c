package lapor.finding;

import lapor.text.Coded;

/** What became of a sign. */
public enum Standing implements Coded {
    /** A finding that nobody has reviewed. */
    OPEN,
    /** A finding that people have looked at. */
    REVIEWED,
    /** No finding: within what peers show and rules allow. */
    USUAL,
    /** Of too few handlings to tell. */
    TOO_FEW,
    /** There is nothing to hold it against: too few peers, and no limit. */
    NO_BASELINE
}
