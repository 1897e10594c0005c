package lapor.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The share of cases that are still without the event after a time, from cases that had it and cases observed only
 * until some time. With d events among n at risk at each time:
 *
 * <pre>S(t) = ∏ (1 − d/n),   G(t) = Σ d / (n (n − d)),   SE(t) = S(t) √G(t)</pre>
 *
 * <p>E. L. Kaplan and P. Meier 1958, Journal of the American Statistical Association 53; M. Greenwood 1926. An event
 * comes before a censoring at the same time. The cost grows with the number of different times, not of cases.
 */
public final class KaplanMeier {
    private final int[] times;
    private final double[] survival;
    private final double[] greenwood;

    private KaplanMeier(int[] times, double[] survival, double[] greenwood) {
        this.times = times;
        this.survival = survival;
        this.greenwood = greenwood;
    }

    /**
     * Estimates the curve.
     *
     * @param events times from 0 at which the event came
     * @param censored times from 0 until which a case was observed without it
     * @throws IllegalArgumentException if a time is negative
     */
    public static KaplanMeier of(Histogram events, Histogram censored) {
        return of(new SurvivalSample(events, censored));
    }

    /** As {@link #of(Histogram, Histogram)}. */
    public static KaplanMeier of(SurvivalSample sample) {
        Histogram events = sample.events();
        RiskSet risk = new RiskSet(sample);
        int steps = events.distinct();
        int[] times = new int[steps];
        double[] survival = new double[steps];
        double[] greenwood = new double[steps];
        double surviving = 1;
        double variance = 0;
        for (int i = 0; i < steps; i++) {
            times[i] = events.value(i);
            risk.moveTo(times[i]);
            long left = risk.atRisk() - events.count(i);
            surviving *= (double) left / risk.atRisk();
            variance += left == 0 ? 0 : events.count(i) / ((double) risk.atRisk() * left);
            survival[i] = surviving;
            greenwood[i] = variance;
        }
        return new KaplanMeier(times, survival, greenwood);
    }

    /** S(t), 1 before the first event; beyond the last time it stays where it was. */
    public double survivalAt(double time) {
        int step = stepAt(time);
        return step < 0 ? 1 : survival[step];
    }

    /** Greenwood's standard error of S(t); absent once nobody is left. */
    public OptionalDouble standardErrorAt(double time) {
        int step = stepAt(time);
        if (step < 0) {
            return OptionalDouble.of(0);
        }
        return survival[step] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(survival[step] * Math.sqrt(greenwood[step]));
    }

    /** The pointwise 95 % interval of S(t); unknown once nobody is left. */
    public Bounds intervalAt(double time, SurvivalBand band) {
        int step = stepAt(time);
        return step < 0 ? Bounds.of(1, 1) : band.around(survival[step], greenwood[step]);
    }

    /**
     * The first time at which S is one half or less; absent when the curve does not come down that far. Where S rests
     * at exactly one half between two events, the middle between them; where it rests there to the end, the first of
     * these times. It is what {@code print} of R's survival package says.
     */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /**
     * As {@link #median()} for the time by which this share has had the event.
     *
     * @param share 0 to 1 without the ends
     * @throws IllegalArgumentException if the share is outside
     */
    public OptionalDouble quantile(double share) {
        return new StepCurve(times, i -> survival[i]).crossing(left(share));
    }

    /** The 95 % interval of {@link #median()}. */
    public Bounds medianInterval(SurvivalBand band) {
        return quantileInterval(0.5, band);
    }

    /**
     * The 95 % interval of {@link #quantile(double)}: the times at which the lower and the upper end of the band cross
     * the level. R. Brookmeyer and J. Crowley 1982, Biometrics 38.
     *
     * @throws IllegalArgumentException if the share is not 0 to 1 without the ends
     */
    public Bounds quantileInterval(double share, SurvivalBand band) {
        return new Bounds(
                bandCurve(band, bounds -> bounds.low().orElse(Double.NaN)).crossing(left(share)),
                bandCurve(band, bounds -> bounds.high().orElse(Double.NaN)).crossing(left(share)));
    }

    private static double left(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share must be between 0 and 1, but is " + share);
        }
        return 1 - share;
    }

    private StepCurve bandCurve(SurvivalBand band, ToDoubleFunction<Bounds> side) {
        return new StepCurve(times, i -> side.applyAsDouble(band.around(survival[i], greenwood[i])));
    }

    private int stepAt(double time) {
        int step = Arrays.binarySearch(times, (int) Math.floor(time));
        return step >= 0 ? step : -step - 2;
    }
}
