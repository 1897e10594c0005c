package lapor.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** How text of a source is tidied before it is compared. */
public final class Text {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Text() {}

    /** Without white space around it; no-break spaces count as white space and become plain ones. */
    public static String tidy(String text) {
        return text.replace(NO_BREAK_SPACE, ' ').strip();
    }

    /** Tidied and in lower case, for comparing what people wrote. */
    public static String fold(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** Folded, and with one blank for any white space: the same words are the same text, however they are laid out. */
    public static String words(String text) {
        return SPACES.matcher(fold(text)).replaceAll(" ");
    }
}
