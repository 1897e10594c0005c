package lapor.source;

import lapor.text.Coded;
import lapor.text.LocalText;

/** What rows of logs, or anything told of them, are held to: the column {@code rule} of {@code quality.csv}. */
public interface Rule extends Coded {
    /** What the rule says, for people. */
    LocalText label();
}
