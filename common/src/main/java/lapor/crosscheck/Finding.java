package lapor.crosscheck;

import lapor.metric.Estimate;

import java.util.Optional;

/**
 * What the logs say of one claim.
 *
 * @param counted what the claim was held against, as its metric is defined, with the least and the greatest value that
 *     open cases and quarantined rows leave possible; absent when it could not be
 * @param p how likely such a difference is by chance if the claim is right; 1 where it is supported or not tested
 */
record Finding(Grounds grounds, Optional<Estimate> counted, double p) {

    static Finding notTestable(Reason reason) {
        return new Finding(Grounds.of(reason), Optional.empty(), 1);
    }

    static Finding supported(Grounds grounds, Estimate counted) {
        return new Finding(grounds, Optional.of(counted), 1);
    }

    /** Whether the claim was held against a count. */
    boolean isTested() {
        return counted.isPresent();
    }

    boolean isContradicted() {
        return grounds.reason().verdict() == Verdict.CONTRADICTED;
    }
}
