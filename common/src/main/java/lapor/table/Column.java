package lapor.table;

import lapor.text.LocalText;

import java.util.function.Function;

/**
 * A column of a table: its heading, and what a row has under it.
 *
 * @param value of a row
 */
public record Column<R, T>(Heading<T> heading, Function<R, T> value) {

    /** A column whose heading no other table has. */
    public static <R, T> Column<R, T> of(String name, Kind<T> kind, LocalText meaning, Function<R, T> value) {
        return new Column<>(new Heading<>(name, kind, meaning), value);
    }

    /** The cell of a row. */
    String cell(R row) {
        return heading.kind().writing().apply(value.apply(row));
    }

    /** The same column over rows that hold such a row. */
    <S> Column<S, T> from(Function<S, R> row) {
        return new Column<>(heading, holder -> value.apply(row.apply(holder)));
    }
}
