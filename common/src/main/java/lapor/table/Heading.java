package lapor.table;

import lapor.text.LocalText;

import java.util.function.Function;

/**
 * What a column is called and what its cells say, whatever the rows are: columns of several tables can share one.
 *
 * @param name in the first line of the file
 * @param meaning of a cell, as a whole phrase
 */
public record Heading<T>(String name, Kind<T> kind, LocalText meaning) {

    /** The column over rows that have such a value. */
    public <R> Column<R, T> of(Function<R, T> value) {
        return new Column<>(this, value);
    }

    /** The same, where a table has something more exact to say of it. */
    public Heading<T> meaning(LocalText exact) {
        return new Heading<>(name, kind, exact);
    }
}
