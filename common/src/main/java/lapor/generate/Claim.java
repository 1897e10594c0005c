package lapor.generate;

import lapor.table.Cell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A claim of a self-assessment and, for tests, the truth.
 *
 * @param asOf when the agency says to have counted, if it says
 * @param truth what the agency really reached as of the run; NaN where nothing happened that could show it
 * @param trueAsOf as of when the claim is true; absent where it was made too good on purpose, or nothing shows it
 * @param embellished whether it was made too good on purpose
 */
record Claim(
        String agencyId,
        ClaimedMetric metric,
        String period,
        double value,
        OptionalLong numerator,
        OptionalLong denominator,
        Optional<Instant> asOf,
        double truth,
        Optional<Instant> trueAsOf,
        boolean embellished) {
    static final List<String> COLUMNS =
            List.of("agency_id", "metric", "period", "value", "numerator", "denominator", "as_of");
    static final List<String> TRUTH_COLUMNS =
            List.of("agency_id", "metric", "period", "claimed", "truth", "true_as_of", "planted");

    List<String> cells() {
        return List.of(
                agencyId,
                id(),
                period,
                Cell.number(value),
                Cell.number(numerator),
                Cell.number(denominator),
                asOf.map(Instant::toString).orElse(""));
    }

    List<String> truthCells() {
        String real = Double.isNaN(truth) ? "" : Cell.number(rounded(truth));
        return List.of(
                agencyId,
                id(),
                period,
                Cell.number(value),
                real,
                trueAsOf.map(Instant::toString).orElse(""),
                Boolean.toString(embellished));
    }

    /** To four decimals, as people write them. */
    static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    private String id() {
        return metric.code();
    }
}
