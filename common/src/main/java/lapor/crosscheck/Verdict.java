package lapor.crosscheck;

import lapor.text.Coded;

/** What the logs say of a claim. */
public enum Verdict implements Coded {
    SUPPORTED,
    CONTRADICTED,
    NOT_TESTABLE;
}
