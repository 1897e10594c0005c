package lapor.source;

import static java.util.stream.Collectors.toCollection;

import lapor.text.Coded;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a value comes from: a column of the source, or the same for every row.
 *
 * @param column name of the column; absent for any other place
 * @param constant the value of every row; absent for a column
 * @param fileName finds the value of every row of a file in the file's name; absent for any other place
 * @param need whether a file without the column can be read
 * @param synonyms what the source writes, folded by {@link Text#fold}, and what it means
 * @param others whether what is no synonym may have a meaning of its own
 * @param otherwise what every value means that is no synonym; absent where it means itself, or nothing
 */
public record ValueRule(
        Optional<String> column,
        Optional<String> constant,
        Optional<Pattern> fileName,
        Need need,
        Map<String, String> synonyms,
        Others others,
        Optional<String> otherwise) {

    /** What becomes of a written value that is no synonym, where values have agreed names. */
    public enum Others implements Coded {
        /** It may be such a name itself. */
        AS_WRITTEN,
        /** It has no meaning, even if it looks like such a name: the mapping's own list is the whole list. */
        NONE
    }

    /** Whether a file must have the column. */
    public enum Need implements Coded {
        REQUIRED,
        OPTIONAL
    }

    /** The same value for every row. */
    public static ValueRule constant(String value) {
        return new ValueRule(Optional.empty(), Optional.of(value), Optional.empty(), Need.OPTIONAL, Map.of(),
                Others.AS_WRITTEN, Optional.empty());
    }

    /** The same for the rows of one file, with what its name says; as it is where the name does not matter. */
    ValueRule in(String file) {
        return fileName.isEmpty()
                ? this
                : new ValueRule(column, FileNames.find(fileName.get(), file), fileName, need, synonyms, others, otherwise);
    }

    /** The value that a row states, stripped and translated; absent where the row states none. */
    Optional<String> find(SourceRow row) throws BrokenRowException {
        return raw(row).map(this::meaning);
    }

    /** What a written value means; itself, if it is no synonym. */
    String meaning(String written) {
        return synonyms.isEmpty() && otherwise.isEmpty()
                ? written
                : synonyms.getOrDefault(Text.fold(written), otherwise.orElse(written));
    }

    /** What the values can mean: any of the agreed names, or those of the mapping's own list. */
    <E extends Enum<E> & Coded> Set<E> meanings(Class<E> agreed) {
        return others == Others.AS_WRITTEN
                ? EnumSet.allOf(agreed)
                : Stream.concat(synonyms.values().stream(), otherwise.stream())
                        .flatMap(name -> Coded.find(agreed, name).stream())
                        .collect(toCollection(() -> EnumSet.noneOf(agreed)));
    }

    /** Whether a row states a value that the mapping's own list does not have. */
    boolean leavesOut(SourceRow row) throws BrokenRowException {
        return others == Others.NONE
                && otherwise.isEmpty()
                && raw(row).filter(written -> !synonyms.containsKey(Text.fold(written)))
                        .isPresent();
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
