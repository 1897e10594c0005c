package lapor.report.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * One cell of a table.
 *
 * @param text what it says
 * @param small said below in small letters
 * @param file where the text leads, below the folder of the language
 * @param key by which rows are sorted, or chosen, where that is not the text
 */
public record Cell(String text, Optional<String> small, Optional<String> file, Optional<String> key) {
    private static final String NOTHING = "–";

    public static Cell of(String text) {
        return new Cell(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Cell link(String text, String file) {
        return new Cell(text, Optional.empty(), Optional.of(file), Optional.empty());
    }

    /** A number as it is written, sorted by its value. */
    public static Cell number(String text, double value) {
        String key = String.format(Locale.ROOT, "%.4f", value)
                .replaceFirst("\\.?0+$", "")
                .replaceFirst("^-0$", "0");
        return new Cell(text, Optional.empty(), Optional.empty(), Optional.of(key));
    }

    /** A count as it is written, sorted by its value. */
    public static Cell number(String text, long value) {
        return number(text, (double) value);
    }

    /** A dash that is sorted behind all numbers. */
    public static Cell none() {
        return new Cell(NOTHING, Optional.empty(), Optional.empty(), Optional.of(""));
    }

    /** A number, or a dash. */
    public static Cell number(OptionalDouble value, DoubleFunction<String> written) {
        return value.isPresent() ? number(written.apply(value.getAsDouble()), value.getAsDouble()) : none();
    }

    public Cell below(Optional<String> small) {
        return new Cell(text, small, file, key);
    }

    /** Chosen by a word instead of the text. */
    public Cell chosenBy(String word) {
        return new Cell(text, small, file, Optional.of(word));
    }
}
