package lapor.crosscheck;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * What became of the claims of one agency, or of one metric.
 *
 * @param id of the agency or the metric
 * @param claims at least one
 */
public record ClaimTotals(String id, List<CheckedClaim> claims) {
    /** The share of tested claims that are contradicted, 0-1; absent when none was tested. */
    public OptionalDouble contradictedShare() {
        long tested = count(claim -> claim.measured().isPresent());
        return tested == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) contradicted() / tested);
    }

    /** How many are contradicted. */
    public long contradicted() {
        return count(claim -> claim.verdict() == Verdict.CONTRADICTED);
    }

    /** How many are supported. */
    long supported() {
        return count(claim -> claim.verdict() == Verdict.SUPPORTED);
    }

    /** How many are right under another definition. */
    long ofOtherDefinition() {
        return count(claim -> claim.reason() == Reason.OTHER_DEFINITION);
    }

    /** How many are contradicted so that chance among many claims would not explain it. */
    long firm() {
        return count(CheckedClaim::firm);
    }

    long notTestable() {
        return count(claim -> claim.verdict() == Verdict.NOT_TESTABLE);
    }

    /** How many are contradicted by a difference that flatters somebody. */
    long contradicted(Favour favour) {
        return count(claim -> claim.verdict() == Verdict.CONTRADICTED && claim.favour() == favour);
    }

    OptionalDouble meanRelativeError() {
        return relativeErrors().average();
    }

    OptionalDouble largestRelativeError() {
        return relativeErrors().max();
    }

    private DoubleStream relativeErrors() {
        return claims.stream().flatMapToDouble(claim -> claim.relativeError().stream());
    }

    private long count(Predicate<CheckedClaim> which) {
        return claims.stream().filter(which).count();
    }
}
