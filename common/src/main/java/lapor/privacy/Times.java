package lapor.privacy;

import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Subject;
import lapor.metric.Unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Withholds hours and ages of fewer complaints than so many, and how many are overdue where so few are open. Where none
 * is, there is nothing to withhold.
 *
 * @param few fewer than this are withheld
 */
record Times(int few) {
    private static final String AGES_OF_OPEN = "backlog_age_days";

    private record Place(String who, String period) {}

    /** The rows that are withheld. */
    Set<MetricRow> withheld(Collection<MetricRow> rows) {
        Map<Place, Long> open = new HashMap<>();
        rows.stream()
                .filter(row -> row.metric().equals(AGES_OF_OPEN))
                .forEach(row -> row.estimate().n().ifPresent(n -> open.put(place(row), n)));
        Set<MetricRow> withheld = new HashSet<>();
        for (MetricRow row : rows) {
            Metrics.find(row.metric())
                    .filter(metric -> metric.subject() == Subject.TIMES)
                    .filter(metric -> isFew(cases(metric, row, open)))
                    .ifPresent(metric -> withheld.add(row));
        }
        return withheld;
    }

    private static long cases(Metric metric, MetricRow row, Map<Place, Long> open) {
        return metric.unit() == Unit.COUNT
                ? open.getOrDefault(place(row), 0L)
                : row.estimate().n().orElse(0);
    }

    private boolean isFew(long cases) {
        return cases >= 1 && cases < few;
    }

    private static Place place(MetricRow row) {
        return new Place(row.agencyId(), row.period());
    }
}
