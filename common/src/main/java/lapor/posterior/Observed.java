package lapor.posterior;

import lapor.edition.Goalposts;
import lapor.edition.Indicator;
import lapor.metric.Estimate;
import lapor.metric.Outcome;
import lapor.statistics.shrinkage.Portion;

import java.util.List;
import java.util.Optional;

/**
 * What is seen of one indicator of one agency.
 *
 * @param outcomes what each pattern of the agency's handlings adds to it, in the same order for all indicators of one
 *     period; empty where unknown
 */
public record Observed(Indicator indicator, Estimate estimate, List<Outcome> outcomes) {

    Goalposts goalposts() {
        return indicator.goalposts();
    }

    /** The numerator and the denominator; absent where it has none. */
    Optional<Portion> portion() {
        double whole = estimate.denominator().orElse(0);
        return whole > 0 && estimate.numerator().isPresent()
                ? Optional.of(new Portion(estimate.numerator().getAsDouble(), whole))
                : Optional.empty();
    }
}
