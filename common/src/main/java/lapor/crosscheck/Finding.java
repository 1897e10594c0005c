package lapor.crosscheck;

import lapor.metric.Estimate;

import java.util.Optional;

/**
 * What the logs say of one claim.
 *
 * @param estimate what the claim was tested against, as its metric is defined; absent when it could not be
 * @param p how likely such a difference is if the claim is right under any accepted definition; 1 when not tested
 */
record Finding(Grounds grounds, Optional<Estimate> estimate, double p) {

    static Finding notTestable(Grounds grounds) {
        return new Finding(grounds, Optional.empty(), 1);
    }

    static Finding notTestable(Reason reason) {
        return notTestable(Grounds.of(reason));
    }

    static Finding tested(Grounds grounds, Estimate estimate, double p) {
        return new Finding(grounds, Optional.of(estimate), p);
    }

    static Finding tested(Reason reason, Estimate estimate, double p) {
        return tested(Grounds.of(reason), estimate, p);
    }

    Reason reason() {
        return grounds.reason();
    }

    /** Whether the claim was held against a measurement. */
    boolean isTested() {
        return estimate.isPresent();
    }

    /** A contradiction that is no larger than chance allows. */
    Finding perhapsByChance() {
        return new Finding(Grounds.of(reason().perhapsByChance()), estimate, p);
    }
}
