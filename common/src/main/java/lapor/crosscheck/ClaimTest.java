package lapor.crosscheck;

import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.metric.MetricKey;
import lapor.metric.Status;

import java.util.List;
import java.util.Optional;

/** Holds one claim against the measurement, under its own definition and those whose denominator it declares. */
record ClaimTest(Measured measured, Definitions definitions) {
    private static final double ROUNDING = 1e-9;
    private static final double HALF_A_CASE = 0.5;
    /** Denominators this near are the same: agencies count a little differently. */
    private static final double SAME_DENOMINATOR = 0.01;

    private record Other(String metric, Estimate estimate) {}

    Finding of(Claim claim, double tolerance) {
        if (!measured.periods().contains(claim.period())) {
            return Finding.notTestable(Reason.UNKNOWN_PERIOD);
        }
        if (!measured.has(claim.agencyId(), claim.period())) {
            return Finding.notTestable(Reason.NO_HANDLINGS);
        }
        Optional<Estimate> estimate = measured.find(claim.key());
        return estimate.isEmpty() ? Finding.notTestable(Reason.NOT_AVAILABLE) : test(claim, tolerance, estimate.get());
    }

    private Finding test(Claim claim, double tolerance, Estimate estimate) {
        return switch (estimate.status()) {
            case TOO_FEW -> Finding.notTestable(Grounds.tooFew(estimate.n()));
            case SUPPRESSED -> Finding.notTestable(Reason.WITHHELD);
            case NOT_AVAILABLE -> Finding.notTestable(Reason.NOT_AVAILABLE);
            case OK ->
                estimate.value().isPresent()
                        ? compare(claim, tolerance, estimate)
                        : Finding.notTestable(Reason.NOT_AVAILABLE);
        };
    }

    private Finding compare(Claim claim, double tolerance, Estimate estimate) {
        double p = Chance.of(claim.value(), claim.metric(), tolerance, estimate);
        if (inside(claim.value(), estimate)) {
            return Finding.tested(Reason.INSIDE_INTERVAL, estimate, p);
        }
        if (near(claim.value(), tolerance, estimate)) {
            return Finding.tested(Reason.WITHIN_TOLERANCE, estimate, p);
        }
        for (Other other : others(claim, estimate)) {
            p = Math.max(p, Chance.of(claim.value(), other.metric(), tolerance, other.estimate()));
            if (inside(claim.value(), other.estimate()) || near(claim.value(), tolerance, other.estimate())) {
                return Finding.tested(Grounds.otherDefinition(other.metric()), estimate, p);
            }
        }
        boolean above = claim.value() > estimate.value().orElseThrow();
        return Finding.tested(above ? Reason.ABOVE : Reason.BELOW, estimate, p);
    }

    /** Those whose denominator the claim declares, where that is not the claimed metric's own. */
    private List<Other> others(Claim claim, Estimate own) {
        return definitions.of(claim.metric()).stream()
                .flatMap(metric -> measured.find(new MetricKey(claim.agencyId(), claim.period(), metric)).stream()
                        .filter(estimate -> estimate.status() == Status.OK)
                        .filter(estimate -> estimate.value().isPresent())
                        .filter(estimate -> declares(claim, estimate) && !declares(claim, own))
                        .map(estimate -> new Other(metric, estimate)))
                .toList();
    }

    private static boolean declares(Claim claim, Estimate estimate) {
        return claim.denominator().isPresent()
                && estimate.denominator().isPresent()
                && Math.abs(claim.denominator().getAsDouble()
                                - estimate.denominator().getAsDouble())
                        <= Math.max(
                                HALF_A_CASE,
                                SAME_DENOMINATOR * claim.denominator().getAsDouble());
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
