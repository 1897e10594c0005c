package lapor.crosscheck;

import lapor.metric.MetricKey;

import java.util.OptionalDouble;

/**
 * One row of {@code crosscheck.csv}: a claim of a self-assessment beside what the logs show.
 *
 * @param claimed the value the agency gave, in the metric's unit
 * @param measured what the logs show; absent when it cannot be tested
 * @param low lower end of the measurement's interval
 * @param high upper end
 * @param tolerance how far a claim may differ and still be supported, in the metric's unit
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
