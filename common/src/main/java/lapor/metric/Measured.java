package lapor.metric;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was measured, looked up by agency, period and metric. */
public final class Measured {
    private record Seen(String agencyId, String period) {}

    private final Map<MetricKey, Estimate> estimates = new HashMap<>();
    private final Set<Seen> seen = new HashSet<>();
    private final SortedSet<String> agencies = new TreeSet<>();
    private final SortedSet<String> periods = new TreeSet<>();

    private Measured(List<MetricRow> rows) {
        for (MetricRow row : rows) {
            if (estimates.put(row.key(), row.estimate()) != null) {
                throw new IllegalArgumentException(
                        "measured twice: " + row.agencyId() + ", " + row.period() + ", " + row.metric());
            }
            seen.add(new Seen(row.agencyId(), row.period()));
            agencies.add(row.agencyId());
            periods.add(row.period());
        }
    }

    /** The rows of {@code metrics.csv}, in any order; each agency, period and metric at most once. */
    public static Measured of(List<MetricRow> rows) {
        return new Measured(rows);
    }

    public Optional<Estimate> find(MetricKey key) {
        return Optional.ofNullable(estimates.get(key));
    }

    /** Whether anything was measured of the agency in the period. */
    public boolean has(String agencyId, String period) {
        return seen.contains(new Seen(agencyId, period));
    }

    /** Ids of the agencies of which anything was measured, in any period. */
    public SortedSet<String> agencies() {
        return new TreeSet<>(agencies);
    }

    /** Ids of the periods in which anything was measured, of any agency. */
    public SortedSet<String> periods() {
        return new TreeSet<>(periods);
    }
}
