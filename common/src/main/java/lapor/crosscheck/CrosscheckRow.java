package lapor.crosscheck;

import lapor.metric.MetricKey;

import java.util.OptionalDouble;

/**
 * One row of {@code crosscheck.csv}: a claim of a self-assessment beside what the logs show.
 *
 * @param claimed the value the agency gave, in the metric's unit
 * @param measured what the logs count; absent when it cannot be tested
 * @param low the least value that open cases and quarantined rows leave possible; absent where all is counted
 * @param high the greatest, likewise; absent also where there is no limit
 * @param tolerance how far the claimed value may be rounded, in the metric's unit
 * @param grounds the finding, and why
 */
public record CrosscheckRow(
        String agencyId,
        String metric,
        String period,
        double claimed,
        OptionalDouble measured,
        OptionalDouble low,
        OptionalDouble high,
        double tolerance,
        Grounds grounds) {

    /** Which number is claimed. */
    public MetricKey key() {
        return new MetricKey(agencyId, period, metric);
    }

    /** The finding. */
    public Verdict verdict() {
        return grounds.reason().verdict();
    }
}
