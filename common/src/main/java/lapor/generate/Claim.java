package lapor.generate;

import lapor.table.Cell;

import java.util.List;
import java.util.OptionalLong;

/**
 * A claim of a self-assessment and, for tests, the truth.
 *
 * @param truth what the agency really reached; NaN where nothing happened that could show it
 * @param embellished whether it was made too good on purpose
 */
record Claim(
        String agencyId,
        ClaimedMetric metric,
        String period,
        double value,
        OptionalLong numerator,
        OptionalLong denominator,
        double truth,
        boolean embellished) {
    static final List<String> COLUMNS = List.of("agency_id", "metric", "period", "value", "numerator", "denominator");
    static final List<String> TRUTH_COLUMNS = List.of("agency_id", "metric", "period", "claimed", "truth", "planted");

    List<String> cells() {
        return List.of(agencyId, id(), period, Cell.number(value), Cell.number(numerator), Cell.number(denominator));
    }

    List<String> truthCells() {
        String real = Double.isNaN(truth) ? "" : Cell.number(rounded(truth));
        return List.of(agencyId, id(), period, Cell.number(value), real, Boolean.toString(embellished));
    }

    /** To four decimals, as people write them. */
    static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    private String id() {
        return metric.code();
    }
}
