package lapor.difference;

import lapor.text.Coded;

/** Why the results of two runs may differ. */
public enum Cause implements Coded {
    /** Other rows were counted: new complaints, late rows and corrections, another instant. */
    DATA,
    /** The same is judged otherwise: edition, rules, settings, and what people handed in. */
    CONFIGURATION,
    /** Another version of the code. */
    CODE;
}
