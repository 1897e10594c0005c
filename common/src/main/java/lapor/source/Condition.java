package lapor.source;

import java.util.List;
import java.util.Set;

/**
 * What a row must say in a column.
 *
 * @param values folded by {@link Text#fold}; empty for tests that need none
 */
public record Condition(String column, Test test, Set<String> values) {

    /** How a column is looked at. */
    public enum Test {
        /** Any of its values is listed. */
        IN,
        /** None of its values is listed; so it is where there is no value. */
        NOT_IN,
        PRESENT,
        ABSENT
    }

    /** Whether a row says it. */
    boolean holds(SourceRow row) {
        List<String> found = row.values(column);
        return switch (test) {
            case IN -> found.stream().anyMatch(this::lists);
            case NOT_IN -> found.stream().noneMatch(this::lists);
            case PRESENT -> !found.isEmpty();
            case ABSENT -> found.isEmpty();
        };
    }

    private boolean lists(String value) {
        return values.contains(Text.fold(value));
    }
}
