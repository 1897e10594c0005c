package lapor.input;

import de.siegmar.fastcsv.reader.CsvRecord;
import lapor.text.Coded;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One row of a {@link CsvInput}. Cells are tidied; an empty cell is absent. */
public final class CsvRow {
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private final String place;
    private final CsvRecord cells;
    private final CsvHeader columns;
    private final Problems problems;

    /**
     * A row.
     *
     * @param place of the row, as {@code file:line}
     */
    CsvRow(String place, CsvRecord cells, CsvHeader columns, Problems problems) {
        this.place = place;
        this.cells = cells;
        this.columns = columns;
        this.problems = problems;
    }

    /** Where a cell stands, as {@code file:line.column}. */
    public String path(String column) {
        return place + "." + column;
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
        return columns.find(column).map(cells::getField).map(CellText::tidy).filter(text -> !text.isEmpty());
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
        double value = parse(text.get(), columns.dialect());
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

    /** What people write as a number; a programming language would take more for one. */
    private static double parse(String text, CsvDialect dialect) {
        String number = dialect.hasDecimalComma() ? text.replace(',', '.') : text;
        return NUMBER.matcher(number).matches() ? Double.parseDouble(number) : Double.NaN;
    }
}
