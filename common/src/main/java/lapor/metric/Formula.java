package lapor.metric;

import lapor.tally.Tally;

import java.util.function.Function;

/** From the facts of one agency in one period to what they say. */
@FunctionalInterface
public interface Formula {

    /** The estimate, with status {@code OK} whatever the number of cases. */
    Estimate estimate(PeriodFacts facts);

    /** A formula that needs the tally only. */
    static Formula of(Function<Tally, Estimate> formula) {
        return facts -> formula.apply(facts.tally());
    }
}
