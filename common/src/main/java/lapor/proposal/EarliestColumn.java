package lapor.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The column whose time comes first in most rows, where no name says when complaints came in. */
final class EarliestColumn {
    private EarliestColumn() {}

    /** Of the columns with times but those until when something is promised; of several alike the first. */
    static Optional<ColumnSample> of(Findings found) {
        Map<ColumnSample, List<Optional<Instant>>> times = new LinkedHashMap<>();
        found.columns().stream()
                .filter(column -> found.times().columns().containsKey(column.name()))
                .filter(column -> !found.roles().all(Role.DUE).contains(column))
                .forEach(column -> times.put(column, found.instants(column)));
        return times.keySet().stream().max(Comparator.comparingLong(column -> first(column, times)));
    }

    private static long first(ColumnSample column, Map<ColumnSample, List<Optional<Instant>>> times) {
        List<Optional<Instant>> own = times.getOrDefault(column, List.of());
        long rows = 0;
        for (int i = 0; i < own.size(); i++) {
            int row = i;
            if (own.get(row).isPresent()
                    && times.values().stream()
                            .flatMap(other -> other.get(row).stream())
                            .noneMatch(own.get(row).get()::isAfter)) {
                rows++;
            }
        }
        return rows;
    }
}
