package lapor.metric;

import java.util.Comparator;

/**
 * Which number: of an agency, in a period, by a metric, in this order.
 *
 * @param period id of the period
 * @param metric id of the metric
 */
public record MetricKey(String agencyId, String period, String metric) implements Comparable<MetricKey> {
    private static final Comparator<MetricKey> ORDER = Comparator.comparing(MetricKey::agencyId)
            .thenComparing(MetricKey::period)
            .thenComparing(MetricKey::metric);

    @Override
    public int compareTo(MetricKey other) {
        return ORDER.compare(this, other);
    }
}
