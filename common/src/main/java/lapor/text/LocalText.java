package lapor.text;

/**
 * The same text in both languages, kept beside what it describes.
 *
 * @param id Indonesian
 * @param en English
 */
public record LocalText(String id, String en) {

    /** Indonesian first, English second. */
    public static LocalText text(String id, String en) {
        return new LocalText(id, en);
    }

    /** Both, as a column of a table that everybody reads has them: Indonesian, a slash, English. */
    public String both() {
        return id + " / " + en;
    }

    /** The text in the language asked for. */
    public String in(Language language) {
        return switch (language) {
            case INDONESIAN -> id;
            case ENGLISH -> en;
        };
    }
}
