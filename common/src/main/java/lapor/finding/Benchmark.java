package lapor.finding;

import java.util.OptionalDouble;

/**
 * What a share is held against.
 *
 * @param peers the share that the agency's peers show together, 0-1, to three decimals; absent where they are too few
 * @param q smallest false discovery rate, 0-1, at which the share lies beyond what its peers show; absent where they
 *     are too few
 * @param limit share above which it is a finding whatever peers show, 0-1; absent where the rules have none
 */
public record Benchmark(OptionalDouble peers, OptionalDouble q, OptionalDouble limit) {
    /** Nothing to hold it against. */
    static final Benchmark NONE = new Benchmark(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** Whether there is anything to hold it against. */
    boolean isThere() {
        return q.isPresent() || limit.isPresent();
    }

    /** Where a share lies. */
    Beyond of(double share, double falseDiscoveries) {
        boolean beyondPeers = q.isPresent() && q.getAsDouble() <= falseDiscoveries;
        boolean beyondLimit = limit.isPresent() && share > limit.getAsDouble();
        if (beyondPeers) {
            return beyondLimit ? Beyond.BOTH : Beyond.PEERS;
        }
        return beyondLimit ? Beyond.LIMIT : Beyond.NEITHER;
    }
}
