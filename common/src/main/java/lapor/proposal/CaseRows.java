package lapor.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of a log that tells of a complaint more than once.
 *
 * @param cases the places of each complaint's rows in the sample, in the order of the file
 */
record CaseRows(Map<String, List<Integer>> cases) {

    static CaseRows of(Findings found, ColumnSample id) {
        Map<String, List<Integer>> cases = new TreeMap<>();
        for (int i = 0; i < found.sample().beginning(); i++) {
            cases.computeIfAbsent(id.first(i), first -> new ArrayList<>()).add(i);
        }
        cases.values().removeIf(rows -> rows.size() < 2);
        return new CaseRows(cases);
    }

    /** In how many complaints the values of a column differ from row to row. */
    long varying(ColumnSample column) {
        return cases.values().stream().filter(rows -> varies(column, rows)).count();
    }

    private static boolean varies(ColumnSample column, List<Integer> rows) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(column.first(row)));
        return values.size() > 1;
    }

    /** The time of each row: the column whose times differ most within complaints. */
    Optional<ColumnSample> rowTime(Findings found) {
        return found.columns().stream()
                .filter(column -> found.times().columns().containsKey(column.name()))
                .filter(column -> varying(column) > 0)
                .max(Comparator.<ColumnSample>comparingLong(column -> varying(column))
                        .thenComparing(column -> found.roles().all(Role.UPDATED).contains(column) ? 1 : 0));
    }

    /** What most complaints begin with, in a column that says what each row is; absent where nothing does. */
    Optional<String> beginning(ColumnSample type, List<Optional<Instant>> times) {
        Map<String, Long> first = new TreeMap<>();
        for (List<Integer> rows : cases.values()) {
            rows.stream()
                    .filter(row -> times.get(row).isPresent())
                    .min(Comparator.comparing(row -> times.get(row).orElseThrow()))
                    .ifPresent(row -> first.merge(type.first(row), 1L, Long::sum));
        }
        return first.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> 2 * most.getValue() > cases.size())
                .map(Map.Entry::getKey);
    }
}
