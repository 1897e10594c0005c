package lapor.report.chart;

import java.text.BreakIterator;
import java.util.Locale;

/** How wide text is at the size that charts use, rather too wide than too narrow, whatever the font. */
final class TextWidth {
    private static final double SIZE = 12;
    private static final String NARROW = "ijl.,:;'|!()[] \u00a0·-–ft";
    private static final String BROAD = "mwMW%@—…";
    private static final int LATIN = 0x250;

    private TextWidth() {}

    /** In pixels. */
    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::em).sum() * SIZE;
    }

    /** As much of the text as so many pixels hold, with an ellipsis where something is left out. */
    static String cut(String text, double pixels) {
        if (of(text) <= pixels) {
            return text;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = 0;
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (of(text.substring(0, next) + "…") > pixels) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).strip() + "…";
    }

    private static double em(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.95;
        }
        if (letter >= LATIN) {
            return 1.1;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.58;
    }
}
