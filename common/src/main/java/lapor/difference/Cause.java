package lapor.difference;

import java.util.Locale;

/** Why the results of two runs may differ. */
public enum Cause {
    /** Other rows were counted: new complaints, late rows and corrections, another instant. */
    DATA,
    /** The same is judged otherwise: edition, rules, settings, and what people handed in. */
    CONFIGURATION,
    /** Another version of the code. */
    CODE;

    /** As written in files: {@code data}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
