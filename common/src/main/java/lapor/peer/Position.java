package lapor.peer;

import lapor.text.Coded;

/** Where a number lies against the funnel of its peers; whether that is good is the metric's direction. */
public enum Position implements Coded {
    /** Below the 99.8 % limits. */
    FAR_BELOW,
    /** Below the 95 % limits. */
    BELOW,
    /** Within what chance and the usual differences between peers explain. */
    INSIDE,
    /** Above the 95 % limits. */
    ABOVE,
    /** Above the 99.8 % limits. */
    FAR_ABOVE;
}
