package lapor.input;

import java.text.Normalizer;

/** How the text of a cell is tidied, whoever handed it in: what cannot be seen must not make two texts of one. */
public final class CellText {
    private static final int ASCII = 0x80;

    private CellText() {}

    /**
     * A text without white space around it. Any kind of space, such as one that breaks no line, becomes a plain one;
     * what has no width is left out; letters with marks are put together (NFC).
     */
    public static String tidy(String text) {
        return isAscii(text) ? text.strip() : seen(text).strip();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.getType(character) == Character.SPACE_SEPARATOR) {
                seen.append(' ');
            } else if (!hasNoWidth(character)) {
                seen.append(character);
            }
        }
        return Normalizer.isNormalized(seen, Normalizer.Form.NFC)
                ? seen.toString()
                : Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /** Marks that only join or part what stands beside them; those inside words of some scripts stay. */
    private static boolean hasNoWidth(char character) {
        return character == '\u200B' || character == '\u2060' || character == '\uFEFF' || character == '\u00AD';
    }
}
