package lapor.metric;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogue of metrics. Its order is that of columns, rows and reports. */
public final class Metrics {
    private static final List<Metric> ALL = List.of(AgencyMetric.values());

    private Metrics() {}

    public static List<Metric> all() {
        return ALL;
    }

    public static Set<String> ids() {
        return ALL.stream().map(Metric::id).collect(toUnmodifiableSet());
    }

    /** The metric with this id, if the catalogue has it. */
    public static Optional<Metric> find(String id) {
        return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }
}
