package lapor.source;

import lapor.text.Coded;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An event that no row states and that two rows of a complaint show: what a column says changes from one to the next.
 * Before its first row a complaint has no state, and its counter is zero.
 *
 * @param column whose value is compared
 * @param kind what counts as the change
 * @param to the new values that count, folded; empty for all
 * @param from the old values that count, folded; empty for all, and for none
 */
public record ChangeRule(String column, Kind kind, Set<String> to, Set<String> from) implements Serializable {
    private static final Pattern COUNTER = Pattern.compile("\\d{1,9}");

    public ChangeRule {
        to = Set.copyOf(new TreeSet<>(to));
        from = Set.copyOf(new TreeSet<>(from));
    }

    /** What a change is. */
    public enum Kind implements Coded {
        /** The value is another. */
        STATE,
        /** The value is a larger number. */
        COUNTER
    }

    /** What a row says, in the form in which rows are compared; absent where it says nothing, and is passed over. */
    Optional<String> find(SourceRow row) throws BrokenRowException {
        Optional<String> value = row.values(column).stream().findFirst();
        if (kind == Kind.COUNTER && value.isPresent() && !COUNTER.matcher(value.get()).matches()) {
            throw new BrokenRowException(RowRule.COUNTER_UNREADABLE, column, value.get());
        }
        return value.map(Text::fold);
    }

    /** Whether what a row says can be the end of a change that counts. */
    boolean counts(String now) {
        return kind == Kind.COUNTER ? !now.matches("0+") : to.isEmpty() || to.contains(now);
    }

    /**
     * Whether the event happened between two rows.
     *
     * @param before what the last row before it said that said anything; absent for the first
     */
    public boolean happens(Optional<String> before, String now) {
        if (kind == Kind.COUNTER) {
            return Long.parseLong(now) > before.map(Long::parseLong).orElse(0L);
        }
        boolean isAnother = !before.equals(Optional.of(now));
        return isAnother && counts(now) && (from.isEmpty() || before.filter(from::contains).isPresent());
    }
}
