package lapor.proposal;

import lapor.source.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values of one column in a sample.
 *
 * @param name of the column
 * @param rows the values of each row, in the order of the file: none where the row says nothing, several for a list
 * @param counts every value, and how often it is there
 */
record ColumnSample(String name, List<List<String>> rows, SortedMap<String, Long> counts) {

    /** The column of a sample, without what only says that there is no value. */
    static ColumnSample of(LogSample sample, String name, Set<String> nulls) {
        List<List<String>> rows = new ArrayList<>(sample.rows().size());
        sample.rows()
                .forEach(row -> rows.add(row.values(name).stream()
                        .filter(value -> !nulls.contains(Text.fold(value)))
                        .toList()));
        SortedMap<String, Long> counts = new TreeMap<>();
        rows.forEach(values -> values.forEach(value -> counts.merge(value, 1L, Long::sum)));
        return new ColumnSample(name, rows, counts);
    }

    /** Whether another column is meant. */
    boolean isNot(ColumnSample other) {
        return !name.equals(other.name);
    }

    /** How many rows say anything. */
    long filled() {
        return rows.stream().filter(values -> !values.isEmpty()).count();
    }

    int distinct() {
        return counts.size();
    }

    /** Whether any row holds a list of values. */
    boolean lists() {
        return rows.stream().anyMatch(values -> values.size() > 1);
    }

    /** The first value of a row; empty where it says nothing. */
    String first(int row) {
        return rows.get(row).isEmpty() ? "" : rows.get(row).get(0);
    }

    /** Whether values come back: words of a list, not texts or numbers of one row each. */
    boolean repeats() {
        return filled() > 0 && (distinct() <= 2 || 5L * distinct() <= 4L * filled());
    }

    /** Whether another column says the same in other words: each value of one goes with one of the other. */
    boolean sameAs(ColumnSample other) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            pairs.add(first(i) + "\0" + other.first(i));
        }
        return filled() > 0
                && pairs.size() <= Math.max(distinct(), other.distinct()) + 1
                && distinct() == other.distinct();
    }
}
