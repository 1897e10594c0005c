package lapor.text;

/** A language of the reports. */
public enum Language implements Coded {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code, as in run files, folder names and {@code <html lang>}. */
    @Override
    public String code() {
        return code;
    }
}
