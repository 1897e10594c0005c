package lapor.crosscheck;

import java.util.Locale;

/** What the logs say of a claim. */
public enum Verdict {
    SUPPORTED,
    CONTRADICTED,
    NOT_TESTABLE;

    /** As written in files: {@code not_testable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
