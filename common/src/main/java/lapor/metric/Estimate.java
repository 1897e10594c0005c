package lapor.metric;

import lapor.statistics.BootstrapMean;
import lapor.statistics.Bounds;
import lapor.statistics.Histogram;
import lapor.statistics.KaplanMeier;
import lapor.statistics.SurvivalBand;
import lapor.statistics.WilsonInterval;

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

    /** A number of cases. All of them are known, so it has no interval. */
    public static Estimate count(long cases) {
        return new Estimate(
                OptionalDouble.of((double) cases),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of((double) cases),
                OptionalDouble.of(1),
                OptionalLong.of(cases),
                Status.OK);
    }

    /** A part of a whole with its Wilson interval; without value when there is no whole. */
    public static Estimate share(long part, long whole) {
        return share(part, whole, 1);
    }

    /**
     * As {@link #share(long, long)}, per so many. Without interval when the part exceeds a whole it is not contained
     * in.
     */
    static Estimate rate(long part, long whole, double per) {
        return part <= whole
                ? share(part, whole, per)
                : of(OptionalDouble.of(part * per / whole), Bounds.unknown(), part, whole);
    }

    /** The mean of a histogram with its bootstrap interval; without value when it is empty. */
    static Estimate mean(Histogram values, BootstrapMean bootstrap) {
        long n = values.total();
        OptionalDouble mean = n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) values.sum() / n);
        return of(mean, bootstrap.interval(values), values.sum(), n);
    }

    /** The Kaplan-Meier median with its log-log interval; without value while more than half are censored before it. */
    static Estimate median(Histogram events, Histogram censored) {
        KaplanMeier curve = KaplanMeier.of(events, censored);
        return of(
                curve.median(),
                curve.medianInterval(SurvivalBand.LOG_LOG),
                events.total(),
                events.total() + censored.total());
    }

    /** The same with status {@code TOO_FEW} when it rests on fewer cases. */
    Estimate relyingOn(int minimumCases) {
        boolean enough = n.isEmpty() || n.getAsLong() >= minimumCases;
        return enough ? this : new Estimate(value, low, high, numerator, denominator, n, Status.TOO_FEW);
    }

    private static Estimate share(long part, long whole, double per) {
        if (whole == 0) {
            return of(OptionalDouble.empty(), Bounds.unknown(), part, whole);
        }
        WilsonInterval interval = WilsonInterval.of(part, whole);
        return of(
                OptionalDouble.of(part * per / whole),
                Bounds.of(interval.low() * per, interval.high() * per),
                part,
                whole);
    }

    private static Estimate of(OptionalDouble value, Bounds bounds, long numerator, long denominator) {
        return new Estimate(
                value,
                bounds.low(),
                bounds.high(),
                OptionalDouble.of((double) numerator),
                OptionalDouble.of((double) denominator),
                OptionalLong.of(denominator),
                Status.OK);
    }
}
