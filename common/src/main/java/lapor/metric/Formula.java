package lapor.metric;

import lapor.statistics.BootstrapMean;

import java.util.OptionalLong;
import java.util.function.Function;

/** From the facts of one agency in one period to what they say. */
@FunctionalInterface
public interface Formula {

    /**
     * The estimate, with status {@code OK} whatever the number of cases.
     *
     * @param inhabitants whom the agency serves
     * @param bootstrap for the intervals of means
     */
    Estimate estimate(Tally tally, OptionalLong inhabitants, BootstrapMean bootstrap);

    /** A formula that needs the tally only. */
    static Formula of(Function<Tally, Estimate> formula) {
        return (tally, inhabitants, bootstrap) -> formula.apply(tally);
    }
}
