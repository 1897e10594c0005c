package lapor.breakdown;

import java.util.Locale;

/** What complaints are broken down by. */
public enum Dimension {
    CLASSIFICATION,
    CHANNEL,
    CATEGORY;

    /** As written in tables: {@code classification}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
