package lapor.finding;

import lapor.text.Coded;

/** What a share lies beyond. */
public enum Beyond implements Coded {
    /** What its agency's peers show, their usual differences and chance included. */
    PEERS,
    /** The limit of the rules, by more than chance allows. */
    LIMIT,
    BOTH,
    NEITHER
}
