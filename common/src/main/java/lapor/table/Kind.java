package lapor.table;

import static lapor.text.LocalText.text;

import lapor.input.CsvRow;
import lapor.text.Coded;
import lapor.text.LocalText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the cells of a column: how a value becomes a cell, and a cell a value again. Kinds of numbers are made
 * by {@link NumberKinds}.
 *
 * @param name what the cells hold, in a word or two
 * @param values which ones there can be: codes, a range, a unit; empty where there is nothing more to say
 * @param writing makes a value into a cell
 * @param reading makes the cell of a row in a column into a value, noting problems as it goes
 */
public record Kind<T>(
        LocalText name, LocalText values, Function<T, String> writing, BiFunction<CsvRow, String, T> reading) {
    private static final LocalText ANYTHING = text("", "");

    /** Text that is never empty. */
    public static final Kind<String> TEXT =
            new Kind<>(text("teks", "text"), ANYTHING, Cell::text, (row, column) -> Cell.plain(row.text(column)));

    /** Text that may be empty. */
    public static final Kind<String> TEXT_OR_EMPTY = new Kind<>(
            orEmpty(TEXT.name),
            ANYTHING,
            Cell::text,
            (row, column) -> Cell.plain(row.findText(column).orElse("")));

    /** {@code true} or {@code false}. */
    public static final Kind<Boolean> TRUTH = choice("true", "false");

    /** {@code yes} or {@code no}. */
    public static final Kind<Boolean> YES_OR_NO = choice("yes", "no");

    /** A day, such as {@code 2022-01-31}. */
    public static final Kind<LocalDate> DAY = parsed(
            text("tanggal", "date"),
            text("ISO 8601, tahun-bulan-hari", "ISO 8601, year-month-day"),
            LocalDate::toString,
            LocalDate::parse,
            LocalDate.EPOCH);

    /** An instant in UTC, such as {@code 2022-01-31T17:00:00Z}. */
    public static final Kind<Instant> INSTANT = parsed(
            text("waktu", "instant"),
            text("ISO 8601, UTC", "ISO 8601, UTC"),
            Instant::toString,
            Instant::parse,
            Instant.EPOCH);

    /** A constant of an enum. */
    public static <E extends Enum<E> & Coded> Kind<E> code(Class<E> type) {
        return new Kind<>(text("kode", "code"), codes(type), Coded::code, (row, column) -> row.constant(column, type));
    }

    /** The codes of an enum as they are told to people. */
    public static LocalText codes(Class<? extends Coded> type) {
        return codes(Arrays.stream(type.getEnumConstants()));
    }

    /** The codes of constants as they are told to people. */
    public static LocalText codes(Stream<? extends Coded> constants) {
        String codes = constants
                .map(constant -> "`" + constant.code() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
        return text(codes, codes);
    }

    /** The same with other words for which values there can be. */
    public Kind<T> of(LocalText possible) {
        return new Kind<>(name, possible, writing, reading);
    }

    /**
     * A value that stands in cells as another one.
     *
     * @param told makes it into the other one
     * @param read makes the other one into it, whatever it is
     */
    public <V> Kind<V> as(Function<V, T> told, Function<T, V> read) {
        return new Kind<>(name, values, told.andThen(writing), reading.andThen(read));
    }

    /** The same, where the cell of an absent value is empty. */
    public Kind<Optional<T>> orEmpty() {
        return new Kind<>(
                orEmpty(name), values, value -> value.map(writing).orElse(""), (row, column) -> row.findText(column)
                        .map(cell -> reading.apply(row, column)));
    }

    /** A name that says that cells may be empty. */
    static LocalText orEmpty(LocalText name) {
        return text(name.id() + " atau kosong", name.en() + " or empty");
    }

    private static <T> Kind<T> parsed(
            LocalText name, LocalText values, Function<T, String> writing, Function<String, T> parser, T standIn) {
        return new Kind<>(
                name,
                values,
                writing,
                (row, column) -> row.text(column).isEmpty()
                        ? standIn
                        : row.findParsed(column, parser, name.en() + " (" + values.en() + ")")
                                .orElse(standIn));
    }

    private static Kind<Boolean> choice(String yes, String no) {
        String codes = "`" + yes + "`, `" + no + "`";
        return new Kind<>(
                text("nilai logika", "truth value"),
                text(codes, codes),
                value -> value ? yes : no,
                (row, column) -> row.text(column).isEmpty()
                        ? false
                        : row.findParsed(column, cell -> isYes(cell, yes, no), yes + " or " + no)
                                .orElse(false));
    }

    private static Boolean isYes(String cell, String yes, String no) {
        if (!cell.equals(yes) && !cell.equals(no)) {
            throw new IllegalArgumentException(cell);
        }
        return cell.equals(yes);
    }
}
