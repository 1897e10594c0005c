package lapor.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file that people hand in parts its cells: by commas, or as spreadsheets do where the comma is the decimal sign.
 *
 * @param delimiter between cells
 * @param skipped characters of a first line that only names the delimiter
 * @param skippedLines 1 with such a line, else 0
 */
record CsvDialect(char delimiter, int skipped, int skippedLines) {
    private static final Pattern SAYS = Pattern.compile("\"?sep=([,;\t|])\"?\\s*?(\r\n|\r|\n)");

    /** What a text's first line says, or its header shows. */
    static CsvDialect of(String text) {
        Matcher says = SAYS.matcher(text);
        if (says.lookingAt()) {
            return new CsvDialect(says.group(1).charAt(0), says.end(), 1);
        }
        String header = text.lines().findFirst().orElse("");
        for (char delimiter : new char[] {';', '\t'}) {
            if (count(header, delimiter) > count(header, ',')) {
                return new CsvDialect(delimiter, 0, 0);
            }
        }
        return new CsvDialect(',', 0, 0);
    }

    /** Whether numbers may have a decimal comma. */
    boolean hasDecimalComma() {
        return delimiter != ',';
    }

    private static long count(String text, char character) {
        return text.chars().filter(each -> each == character).count();
    }
}
