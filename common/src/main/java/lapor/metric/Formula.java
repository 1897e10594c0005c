package lapor.metric;

import lapor.statistics.BootstrapMean;
import lapor.tally.Tally;

import java.util.function.Function;

/** From the facts of one agency in one period to what they say. */
@FunctionalInterface
public interface Formula {

    /**
     * The estimate, with status {@code OK} whatever the number of cases.
     *
     * @param bootstrap for the intervals of means
     */
    Estimate estimate(PeriodFacts facts, BootstrapMean bootstrap);

    /** A formula that needs the tally only. */
    static Formula of(Function<Tally, Estimate> formula) {
        return (facts, bootstrap) -> formula.apply(facts.tally());
    }
}
