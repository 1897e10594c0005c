package lapor.finding;

import java.util.OptionalDouble;

/**
 * What a share is held against. Of a sign that tells of persons, peers are told only where none of them is withheld.
 *
 * @param peers the share that the agency's peers show together, 0-1, to three decimals; absent where they are too few,
 *     or withheld
 * @param q smallest false discovery rate, 0-1, at which the share lies beyond what its peers show, to three decimals;
 *     absent like these
 * @param limit share above which it is a finding whatever peers show, beyond chance, 0-1; absent where the rules have
 *     none
 */
public record Benchmark(OptionalDouble peers, OptionalDouble q, OptionalDouble limit) {
    /** Nothing to hold it against. */
    static final Benchmark NONE = ofLimit(OptionalDouble.empty());

    /** The limit alone. */
    static Benchmark ofLimit(OptionalDouble limit) {
        return new Benchmark(OptionalDouble.empty(), OptionalDouble.empty(), limit);
    }
}
