package lapor.crosscheck;

import lapor.metric.Estimate;
import lapor.metric.Measured;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Compares what agencies say of themselves with what the logs show. */
public final class Crosscheck {
    private Crosscheck() {}

    /**
     * One row per claim, by agency, metric and period. A claim is supported inside the measurement's interval or within
     * the tolerance, contradicted otherwise, and not testable where there is no reliable measurement.
     *
     * @param claims of metrics that have a tolerance
     */
    public static List<CrosscheckRow> check(List<Claim> claims, Measured measured, Tolerances tolerances) {
        return claims.stream()
                .sorted(Comparator.comparing(Claim::agencyId)
                        .thenComparing(Claim::metric)
                        .thenComparing(Claim::period))
                .map(claim -> row(claim, measured, tolerances))
                .toList();
    }

    private static CrosscheckRow row(Claim claim, Measured measured, Tolerances tolerances) {
        double tolerance = tolerances
                .find(claim.metric())
                .orElseThrow(() -> new IllegalArgumentException("no tolerance is set for " + claim.metric()))
                .size();
        Finding finding = Finding.of(claim, tolerance, measured);
        return new CrosscheckRow(
                claim.agencyId(),
                claim.metric(),
                claim.period(),
                claim.value(),
                number(finding, Estimate::value),
                number(finding, Estimate::low),
                number(finding, Estimate::high),
                tolerance,
                finding.verdict(),
                finding.reason().id() + " / " + finding.reason().en());
    }

    private static OptionalDouble number(Finding finding, Function<Estimate, OptionalDouble> part) {
        return finding.estimate().map(part).orElse(OptionalDouble.empty());
    }
}
