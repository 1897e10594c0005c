package lapor.metric;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a metric says of one agency in one period, and how sure that is.
 *
 * @param value in the metric's unit; absent when it cannot be computed
 * @param low lower end of the 95 % interval, absent where unbounded or not defined
 * @param high upper end of the 95 % interval, absent where unbounded or not defined
 * @param numerator what the value counts or sums
 * @param denominator what it is divided by
 * @param n number of cases it rests on
 * @param status whether it may be relied on
 */
public record Estimate(
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble numerator,
        OptionalDouble denominator,
        OptionalLong n,
        Status status) {

    /** Nothing to say, for a reason. */
    public static Estimate absent(Status status) {
        return new Estimate(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty(),
                status);
    }
}
