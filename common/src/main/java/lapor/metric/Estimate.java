package lapor.metric;

import lapor.statistics.BoundedMean;
import lapor.statistics.Bounds;
import lapor.statistics.Evenness;
import lapor.statistics.Histogram;
import lapor.statistics.KaplanMeier;
import lapor.statistics.Proportion;
import lapor.statistics.RestrictedMean;
import lapor.statistics.ScoreDifference;
import lapor.statistics.SkewedMean;
import lapor.statistics.SurvivalBand;
import lapor.statistics.SurvivalSample;
import lapor.statistics.WilsonInterval;
import lapor.tally.Judged;

import java.util.Optional;
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
    /** What reporters can give. */
    private static final BoundedMean RATINGS = new BoundedMean(1, 5);

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

    /** Those that kept a limit, of those that could. */
    static Estimate share(Judged judged) {
        return share(judged.onTime(), judged.due());
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
        return part <= whole || whole == 0
                ? share(part, whole, per)
                : of(OptionalDouble.of(part * per / whole), Bounds.unknown(), part, whole);
    }

    /** The mean of times with its interval for skewed values; without value when there are none. */
    static Estimate mean(Histogram times) {
        return mean(times, SkewedMean.interval(times));
    }

    /** The mean of ratings with its interval; without value when there are none. */
    static Estimate rating(Histogram ratings) {
        return mean(ratings, RATINGS.interval(ratings));
    }

    private static Estimate mean(Histogram values, Bounds interval) {
        long n = values.total();
        OptionalDouble mean = n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) values.sum() / n);
        return of(mean, interval, values.sum(), n);
    }

    /**
     * The time by which a share of the cases, 0 to 1, has had the event, after Kaplan and Meier, with its log-log
     * interval; without value while too many are censored before it.
     */
    static Estimate quantile(double share, Histogram events, Histogram censored) {
        KaplanMeier curve = KaplanMeier.of(events, censored);
        return of(
                curve.quantile(share),
                curve.quantileInterval(share, SurvivalBand.LOG_LOG),
                events.total(),
                events.total() + censored.total());
    }

    /** The middle of values that are all known, so that it has no interval; without value when there are none. */
    static Estimate middle(Histogram values) {
        return withoutParts(KaplanMeier.of(values, Histogram.empty()).median(), Bounds.unknown(), values.total());
    }

    /**
     * The Kaplan-Meier mean up to a horizon with its interval. Not available where the cases were not observed as far,
     * unless the curve has reached zero before.
     */
    static Estimate restrictedMean(Histogram events, Histogram censored, int horizon) {
        SurvivalSample sample = new SurvivalSample(events, censored);
        Optional<RestrictedMean> mean = RestrictedMean.of(sample, horizon);
        return mean.isEmpty() && sample.total() > 0
                ? absent(Status.NOT_AVAILABLE)
                : of(
                        mean.map(RestrictedMean::mean).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                        mean.map(RestrictedMean::interval).orElseGet(Bounds::unknown),
                        events.total(),
                        sample.total());
    }

    /** One share less another, with Newcombe's interval; it rests on the cases of the smaller. */
    static Estimate difference(Judged share, Judged other) {
        long n = Math.min(share.due(), other.due());
        if (n == 0) {
            return withoutParts(OptionalDouble.empty(), Bounds.unknown(), n);
        }
        Proportion one = new Proportion(share.onTime(), share.due());
        Proportion two = new Proportion(other.onTime(), other.due());
        return withoutParts(OptionalDouble.of(one.rate() - two.rate()), ScoreDifference.interval(one, two), n);
    }

    /** How evenly cases are spread over categories; not available where there are not two to choose from. */
    static Estimate evenness(Histogram cases, int categories) {
        if (categories < 2) {
            return absent(Status.NOT_AVAILABLE);
        }
        Optional<Evenness> evenness = Evenness.of(cases, categories);
        return withoutParts(
                evenness.map(Evenness::value).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                evenness.map(Evenness::interval).orElseGet(Bounds::unknown),
                cases.total());
    }

    /** The value alone, as if nothing were left open. */
    public Estimate asCertain() {
        return new Estimate(
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                n,
                status);
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

    private static Estimate withoutParts(OptionalDouble value, Bounds bounds, long n) {
        return new Estimate(
                value,
                bounds.low(),
                bounds.high(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(n),
                Status.OK);
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
