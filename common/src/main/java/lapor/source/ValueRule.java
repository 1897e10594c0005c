package lapor.source;

import java.util.Map;
import java.util.Optional;

/**
 * Where a value comes from: a column of the source, or the same for every row.
 *
 * @param column name of the column; absent for a constant
 * @param constant the value of every row; absent for a column
 * @param need whether a file without the column can be read
 * @param synonyms what the source writes, folded by {@link Text#fold}, and what it means
 */
public record ValueRule(Optional<String> column, Optional<String> constant, Need need, Map<String, String> synonyms) {

    /** Whether a file must have the column. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** The same value for every row. */
    public static ValueRule constant(String value) {
        return new ValueRule(Optional.empty(), Optional.of(value), Need.OPTIONAL, Map.of());
    }

    /** The value that a row states, stripped and translated; absent where the row states none. */
    public Optional<String> find(SourceRow row) {
        Optional<String> raw = column.isPresent() ? row.find(column.get()) : constant;
        return synonyms.isEmpty() ? raw : raw.map(value -> synonyms.getOrDefault(Text.fold(value), value));
    }
}
