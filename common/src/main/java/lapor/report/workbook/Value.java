package lapor.report.workbook;

import lapor.report.text.PlainText;
import lapor.table.Cell;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What stands in a cell.
 *
 * @param text empty where there is a number, or nothing
 * @param format of the number
 */
record Value(String text, OptionalDouble number, Format format) {
    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    /** Other people's text: without control characters, and never a formula. */
    static Value text(String text) {
        String safe = text.isEmpty() ? text : Cell.text(PlainText.of(text));
        return new Value(
                safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe, OptionalDouble.empty(), Format.TEXT);
    }

    static Value text(Optional<String> text) {
        return text(text.orElse(""));
    }

    static Value number(OptionalDouble number, Format format) {
        return new Value("", number.stream().filter(Double::isFinite).findFirst(), format);
    }

    static Value number(OptionalInt number) {
        return new Value(
                "", number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty(), Format.WHOLE);
    }

    static Value whole(double number) {
        return new Value("", OptionalDouble.of(number), Format.WHOLE);
    }
}
