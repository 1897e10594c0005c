package lapor.report.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How wide text is at the size that charts use, rather too wide than too narrow, whatever the font. */
final class TextWidth {
    private static final double SIZE = 12;
    private static final String NARROW = "ijl.,:;'|!()[] \u00a0·-–ft";
    private static final String BROAD = "mwMW%@—…";
    /** Of the widest usual font: values are written in bold. */
    private static final double BOLD_DIGIT = 0.7;

    private static final int LATIN = 0x250;

    /** Share of the room for the beginning. */
    private static final double HEAD = 0.4;

    private TextWidth() {}

    /** In pixels. */
    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::em).sum() * SIZE;
    }

    /**
     * As much of the text as so many pixels hold, with an ellipsis where something is left out: of names it is rather
     * the end that tells them apart.
     */
    static String cut(String text, double pixels) {
        if (of(text) <= pixels) {
            return text;
        }
        List<String> letters = letters(text);
        double room = pixels - of("…");
        int head = 0;
        double taken = 0;
        while (head < letters.size() && taken + of(letters.get(head)) <= room * HEAD) {
            taken += of(letters.get(head));
            head++;
        }
        int tail = letters.size();
        while (tail > head && taken + of(letters.get(tail - 1)) <= room) {
            tail--;
            taken += of(letters.get(tail));
        }
        return String.join("", letters.subList(0, head)).strip() + "…"
                + String.join("", letters.subList(tail, letters.size())).strip();
    }

    /** What people take for one letter each, accents included. */
    private static List<String> letters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> letters = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            letters.add(text.substring(from, to));
        }
        return letters;
    }

    private static double em(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 1;
        }
        if (letter >= LATIN) {
            return 1.1;
        }
        if (Character.isDigit(letter)) {
            return BOLD_DIGIT;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.58;
    }
}
