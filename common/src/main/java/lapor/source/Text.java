package lapor.source;

import java.util.Locale;

/** How text of a source is tidied before it is compared. */
public final class Text {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private Text() {}

    /** Without white space around it; no-break spaces count as white space and become plain ones. */
    public static String tidy(String text) {
        return text.replace(NO_BREAK_SPACE, ' ').strip();
    }

    /** Tidied and in lower case, for comparing what people wrote. */
    public static String fold(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }
}
