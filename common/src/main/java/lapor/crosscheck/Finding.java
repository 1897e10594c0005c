package lapor.crosscheck;

import static lapor.text.LocalText.text;

import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.text.LocalText;

import java.util.Optional;

/**
 * What the logs say of a claim, and why.
 *
 * @param estimate what the claim was tested against, absent when it could not be
 */
record Finding(Verdict verdict, LocalText reason, Optional<Estimate> estimate) {
    private static final double ROUNDING = 1e-9;

    private static final LocalText UNKNOWN_PERIOD = text("periode tidak diukur", "the period was not measured");
    private static final LocalText NO_HANDLINGS =
            text("tidak ada penanganan dalam periode ini", "no handlings in the period");
    private static final LocalText NOT_AVAILABLE =
            text("metrik tidak tersedia dalam log", "the logs do not show this metric");
    private static final LocalText SUPPRESSED =
            text("disembunyikan untuk melindungi pelapor", "withheld to protect reporters");
    private static final LocalText INSIDE = text("di dalam selang 95 %", "inside the 95 % interval");
    private static final LocalText NEAR = text("dalam toleransi", "within the tolerance");
    private static final LocalText ABOVE = text(
            "lebih tinggi daripada log, di luar selang dan toleransi",
            "higher than the logs, outside interval and tolerance");
    private static final LocalText BELOW = text(
            "lebih rendah daripada log, di luar selang dan toleransi",
            "lower than the logs, outside interval and tolerance");

    static Finding of(Claim claim, double tolerance, Measured measured) {
        if (!measured.periods().contains(claim.period())) {
            return notTestable(UNKNOWN_PERIOD);
        }
        if (!measured.has(claim.agencyId(), claim.period())) {
            return notTestable(NO_HANDLINGS);
        }
        Optional<Estimate> estimate = measured.find(claim.agencyId(), claim.period(), claim.metric());
        return estimate.isEmpty() ? notTestable(NOT_AVAILABLE) : test(claim.value(), tolerance, estimate.get());
    }

    private static Finding test(double claimed, double tolerance, Estimate estimate) {
        return switch (estimate.status()) {
            case TOO_FEW -> notTestable(tooFew(estimate));
            case SUPPRESSED -> notTestable(SUPPRESSED);
            case NOT_AVAILABLE -> notTestable(NOT_AVAILABLE);
            case OK ->
                estimate.value().isPresent() ? compare(claimed, tolerance, estimate) : notTestable(NOT_AVAILABLE);
        };
    }

    private static Finding compare(double claimed, double tolerance, Estimate estimate) {
        double difference = claimed - estimate.value().orElseThrow();
        if (inside(claimed, estimate)) {
            return new Finding(Verdict.SUPPORTED, INSIDE, Optional.of(estimate));
        }
        if (Math.abs(difference) <= tolerance + ROUNDING) {
            return new Finding(Verdict.SUPPORTED, NEAR, Optional.of(estimate));
        }
        return new Finding(Verdict.CONTRADICTED, difference > 0 ? ABOVE : BELOW, Optional.of(estimate));
    }

    /** An interval with one end is open at the other; one with none says nothing. */
    private static boolean inside(double claimed, Estimate estimate) {
        boolean known = estimate.low().isPresent() || estimate.high().isPresent();
        return known
                && claimed >= estimate.low().orElse(Double.NEGATIVE_INFINITY)
                && claimed <= estimate.high().orElse(Double.POSITIVE_INFINITY);
    }

    private static LocalText tooFew(Estimate estimate) {
        String n = estimate.n().isPresent() ? " (n = " + estimate.n().getAsLong() + ")" : "";
        return text("terlalu sedikit kasus" + n, "too few cases" + n);
    }

    private static Finding notTestable(LocalText reason) {
        return new Finding(Verdict.NOT_TESTABLE, reason, Optional.empty());
    }
}
