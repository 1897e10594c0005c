package lapor.table;

import static lapor.text.LocalText.text;

import lapor.text.LocalText;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/** The kinds of columns that hold numbers, each within a range. */
public final class NumberKinds {
    private static final LocalText NUMBER = text("bilangan", "number");
    private static final LocalText WHOLE = text("bilangan bulat", "whole number");
    private static final String A_WHOLE_NUMBER = "a whole number";

    private NumberKinds() {}

    /** A number that is always there. */
    public static Kind<Double> number(Range range) {
        return new Kind<>(
                NUMBER, range.label(), Cell::number, (row, column) -> row.number(column, range.min(), range.max()));
    }

    /** A number that may be absent. */
    public static Kind<OptionalDouble> numberOrEmpty(Range range) {
        return new Kind<>(
                Kind.orEmpty(NUMBER),
                range.label(),
                Cell::number,
                (row, column) -> row.findNumber(column, range.min(), range.max()));
    }

    /** A whole number that is always there. */
    public static Kind<Long> whole(Range range) {
        return new Kind<>(
                WHOLE,
                range.label(),
                Cell::number,
                (row, column) -> row.text(column).isEmpty()
                        ? 0
                        : row.findParsed(column, within(range, Long::valueOf), A_WHOLE_NUMBER)
                                .orElse(0L));
    }

    /** A whole number that may be absent. */
    public static Kind<OptionalLong> wholeOrEmpty(Range range) {
        return new Kind<>(Kind.orEmpty(WHOLE), range.label(), Cell::number, (row, column) -> {
            Optional<Long> number = row.findParsed(column, within(range, Long::valueOf), A_WHOLE_NUMBER);
            return number.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        });
    }

    /** A rank that may be absent. */
    public static Kind<OptionalInt> rankOrEmpty() {
        return new Kind<>(Kind.orEmpty(WHOLE), Range.RANK.label(), Cell::number, (row, column) -> {
            Optional<Integer> rank = row.findParsed(column, within(Range.RANK, Integer::valueOf), A_WHOLE_NUMBER);
            return rank.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        });
    }

    private static <N extends Number> Function<String, N> within(Range range, Function<String, N> parser) {
        return cell -> {
            N number = parser.apply(cell);
            if (number.doubleValue() < range.min() || number.doubleValue() > range.max()) {
                throw new IllegalArgumentException(cell);
            }
            return number;
        };
    }
}
