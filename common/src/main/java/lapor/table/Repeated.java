package lapor.table;

import lapor.text.LocalText;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Columns that a table has at its end in any number, all with the same meaning: a run decides which ones.
 *
 * @param each what there is one column for, as a phrase
 * @param isName whether such a column can have a name
 * @param meaning of a cell, as a whole phrase
 * @param value of a row under a name
 */
public record Repeated<R, T>(
        LocalText each, Predicate<String> isName, Kind<T> kind, LocalText meaning, BiFunction<R, String, T> value) {

    /** The cell of a row under a name. */
    String cell(R row, String name) {
        return kind.writing().apply(value.apply(row, name));
    }
}
