package lapor.input;

import de.siegmar.fastcsv.reader.CsvRecord;
import lapor.text.Coded;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** One row of a {@link CsvInput}. Cells are stripped; an empty cell is absent. */
public final class CsvRow {
    private final String file;
    private final CsvRecord cells;
    private final Map<String, Integer> columns;
    private final Problems problems;

    CsvRow(String file, CsvRecord cells, Map<String, Integer> columns, Problems problems) {
        this.file = file;
        this.cells = cells;
        this.columns = columns;
        this.problems = problems;
    }

    /** Where a cell stands, as {@code file:line.column}. */
    public String path(String column) {
        return file + ":" + cells.getStartingLineNumber() + "." + column;
    }

    /** Where a reader notes problems of its own. */
    public Problems problems() {
        return problems;
    }

    /** A text that must be there. */
    public String text(String column) {
        Optional<String> text = findText(column);
        if (text.isEmpty()) {
            problems.invalid(path(column), "is empty");
        }
        return text.orElse("");
    }

    public Optional<String> findText(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            return Optional.empty();
        }
        String text = cells.getField(index).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A number that must be there and lie within the range. */
    public double number(String column, double min, double max) {
        if (text(column).isEmpty()) {
            return min;
        }
        return findNumber(column, min, max).orElse(min);
    }

    /** A number within the range, absent when the cell is empty. */
    public OptionalDouble findNumber(String column, double min, double max) {
        Optional<String> text = findText(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = parse(text.get());
        if (!(value >= min && value <= max)) {
            problems.invalid(
                    path(column), "must be a number from " + min + " to " + max + ", but is \"" + text.get() + "\"");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value);
    }

    /** A constant of an enum, in any case, that must be there. */
    public <E extends Enum<E> & Coded> E constant(String column, Class<E> type) {
        E standIn = type.getEnumConstants()[0];
        return text(column).isEmpty() ? standIn : findConstant(column, type).orElse(standIn);
    }

    /** A constant of an enum, in any case, absent when the cell is empty. */
    public <E extends Enum<E> & Coded> Optional<E> findConstant(String column, Class<E> type) {
        Optional<String> text = findText(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = Coded.find(type, text.get());
        if (constant.isEmpty()) {
            problems.invalid(
                    path(column),
                    "must be one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)
                            + ", but is \"" + text.get() + "\"");
        }
        return constant;
    }

    /** A value written as text, such as a date, absent when the cell is empty. */
    public <T> Optional<T> findParsed(String column, Function<String, T> parser, String expected) {
        Optional<String> text = findText(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text.get()));
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.invalid(path(column), "must be " + expected + ", but is \"" + text.get() + "\"");
            return Optional.empty();
        }
    }

    private static double parse(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
