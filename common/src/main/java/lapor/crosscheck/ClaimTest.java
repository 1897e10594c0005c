package lapor.crosscheck;

import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.metric.Status;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds one claim against the measurement, under its own definition and the accepted others. */
record ClaimTest(Measured measured, Definitions definitions) {
    private static final double ROUNDING = 1e-9;

    private record Other(String metric, Estimate estimate) {}

    Finding of(Claim claim, double tolerance) {
        if (!measured.periods().contains(claim.period())) {
            return Finding.notTestable(claim, Reason.UNKNOWN_PERIOD);
        }
        if (!measured.has(claim.agencyId(), claim.period())) {
            return Finding.notTestable(claim, Reason.NO_HANDLINGS);
        }
        Optional<Estimate> estimate = measured.find(claim.agencyId(), claim.period(), claim.metric());
        return estimate.isEmpty()
                ? Finding.notTestable(claim, Reason.NOT_AVAILABLE)
                : test(claim, tolerance, estimate.get());
    }

    private Finding test(Claim claim, double tolerance, Estimate estimate) {
        return switch (estimate.status()) {
            case TOO_FEW -> Finding.tooFew(claim, estimate);
            case SUPPRESSED -> Finding.notTestable(claim, Reason.WITHHELD);
            case NOT_AVAILABLE -> Finding.notTestable(claim, Reason.NOT_AVAILABLE);
            case OK ->
                estimate.value().isPresent()
                        ? compare(claim, tolerance, estimate)
                        : Finding.notTestable(claim, Reason.NOT_AVAILABLE);
        };
    }

    private Finding compare(Claim claim, double tolerance, Estimate estimate) {
        double p = Chance.of(claim.value(), claim.metric(), tolerance, estimate);
        if (inside(claim.value(), estimate)) {
            return Finding.tested(claim, Reason.INSIDE_INTERVAL, estimate, p);
        }
        if (near(claim.value(), tolerance, estimate)) {
            return Finding.tested(claim, Reason.WITHIN_TOLERANCE, estimate, p);
        }
        for (Other other : others(claim)) {
            p = Math.max(p, Chance.of(claim.value(), other.metric(), tolerance, other.estimate()));
            if (inside(claim.value(), other.estimate()) || near(claim.value(), tolerance, other.estimate())) {
                return Finding.otherwise(other.metric(), estimate, p);
            }
        }
        boolean above = claim.value() > estimate.value().orElseThrow();
        return Finding.tested(claim, above ? Reason.ABOVE : Reason.BELOW, estimate, p);
    }

    /** Those that can be tested; the one whose denominator the agency declared comes first. */
    private List<Other> others(Claim claim) {
        return definitions.of(claim.metric()).stream()
                .flatMap(metric -> measured.find(claim.agencyId(), claim.period(), metric).stream()
                        .filter(estimate -> estimate.status() == Status.OK)
                        .filter(estimate -> estimate.value().isPresent())
                        .map(estimate -> new Other(metric, estimate)))
                .sorted(Comparator.comparingInt(other -> claim.denominator().isPresent()
                                && claim.denominator().equals(other.estimate().denominator())
                        ? 0
                        : 1))
                .toList();
    }

    private static boolean near(double claimed, double tolerance, Estimate estimate) {
        return Math.abs(claimed - estimate.value().orElseThrow()) <= tolerance + ROUNDING;
    }

    /** An interval with one end is open at the other; one with none says nothing. */
    private static boolean inside(double claimed, Estimate estimate) {
        boolean known = estimate.low().isPresent() || estimate.high().isPresent();
        return known
                && claimed >= estimate.low().orElse(Double.NEGATIVE_INFINITY)
                && claimed <= estimate.high().orElse(Double.POSITIVE_INFINITY);
    }
}
