package lapor.metric;

/**
 * One row of {@code metrics.csv}.
 *
 * @param agencyId whose handling it is
 * @param period id of the period, such as {@code 2022-03} or {@code edition-2022}
 * @param metric id of the metric
 * @param estimate what it says
 */
public record MetricRow(String agencyId, String period, String metric, Estimate estimate) {

    /** Which number it is. */
    public MetricKey key() {
        return new MetricKey(agencyId, period, metric);
    }
}
