package lapor.source;

import lapor.text.Coded;

import java.util.List;
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
    public enum Need implements Coded {
        REQUIRED,
        OPTIONAL
    }

    /** The same value for every row. */
    public static ValueRule constant(String value) {
        return new ValueRule(Optional.empty(), Optional.of(value), Need.OPTIONAL, Map.of());
    }

    /** The value that a row states, stripped and translated; absent where the row states none. */
    Optional<String> find(SourceRow row) throws BrokenRowException {
        return raw(row).map(this::meaning);
    }

    /** What a written value means; itself, if it is no synonym. */
    String meaning(String written) {
        return synonyms.isEmpty() ? written : synonyms.getOrDefault(Text.fold(written), written);
    }

    private Optional<String> raw(SourceRow row) throws BrokenRowException {
        if (column.isEmpty()) {
            return constant;
        }
        List<String> values = row.values(column.get());
        if (values.size() > 1) {
            throw new BrokenRowException(RowRule.VALUE_REPEATED, column.get(), String.join(",", values));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }
}
