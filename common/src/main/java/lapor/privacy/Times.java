package lapor.privacy;

import static java.util.stream.Collectors.toSet;

import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Subject;

import java.util.Collection;
import java.util.Set;

/**
 * Withholds hours and ages of fewer complaints than so many. Where there is none, there is nothing to withhold.
 *
 * @param few fewer than this are withheld
 */
record Times(int few) {

    /** The rows that are withheld. */
    Set<MetricRow> withheld(Collection<MetricRow> rows) {
        return rows.stream()
                .filter(row -> Metrics.find(row.metric())
                        .filter(metric -> metric.subject() == Subject.TIMES)
                        .isPresent())
                .filter(row -> isFew(row.estimate().n().orElse(0)))
                .collect(toSet());
    }

    private boolean isFew(long cases) {
        return cases >= 1 && cases < few;
    }
}
