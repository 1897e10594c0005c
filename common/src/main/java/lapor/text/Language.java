package lapor.text;

import java.util.Locale;

/** A language of the reports. */
public enum Language implements Coded {
    INDONESIAN("id", Locale.forLanguageTag("id-ID")),
    ENGLISH("en", Locale.forLanguageTag("en-GB"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The two-letter code, as in run files, folder names and {@code <html lang>}. */
    @Override
    public String code() {
        return code;
    }

    /** How numbers and dates are written. */
    public Locale locale() {
        return locale;
    }
}
