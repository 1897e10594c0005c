package lapor.source;

import lapor.input.CellText;

import java.util.Locale;
import java.util.regex.Pattern;

/** How text of a source is tidied before it is compared. */
public final class Text {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Text() {}

    /** Tidied as every cell is, see {@link CellText#tidy}. */
    public static String tidy(String text) {
        return CellText.tidy(text);
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
