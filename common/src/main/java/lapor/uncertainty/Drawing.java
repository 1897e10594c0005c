package lapor.uncertainty;

import lapor.edition.UncertaintyPlan;
import lapor.edition.VariedInput;

import java.util.Optional;
import java.util.Set;

/**
 * What is drawn, and from which seed.
 *
 * @param leftOut metric of an indicator that does not count
 */
record Drawing(UncertaintyPlan plan, long seed, Optional<String> leftOut) {

    boolean varies(VariedInput input) {
        return plan.varies().contains(input);
    }

    /** The random numbers of one input. */
    RandomStream stream(VariedInput input, String kind, String name) {
        return RandomStream.of(seed, input.code(), kind, name);
    }

    /** Draws that nothing is drawn in: the evaluation as it is. */
    Drawing certain() {
        return new Drawing(plan.varying(Set.of()), seed, leftOut);
    }

    /** The same without an indicator. */
    Drawing without(String metric) {
        return new Drawing(plan, seed, Optional.of(metric));
    }

    /** How many draws there are of any input: those of the ranks, and two samples of what drives them. */
    int most() {
        return Math.max(plan.draws(), 2 * plan.driverDraws());
    }
}
