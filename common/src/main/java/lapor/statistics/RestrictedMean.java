package lapor.statistics;

import java.util.Optional;

/**
 * The mean of times cut at a horizon: the area under the Kaplan-Meier curve up to it, and its interval.
 *
 * @param mean in the unit of the times, 0 to the horizon
 * @param standardError √ Σ A(t)² d / (n (n − d)) over the events, with d events among n at risk and A(t) the area
 *     between t and the horizon; P. K. Andersen and others 1993, Statistical Models Based on Counting Processes,
 *     section IV.3.4; as printed by R's survival package. 0 where nobody, or everybody at once, had the event
 * @param interval 95 %, of {@link AreaMoments}, with a variance not below that of the standard error
 */
public record RestrictedMean(double mean, double standardError, Bounds interval) {

    /**
     * Of a sample. Absent where it was not observed as far as the horizon, unless the curve has reached zero: what
     * comes after the longest observation is not known.
     *
     * @param horizon 1 or more
     * @throws IllegalArgumentException if the horizon is smaller
     */
    public static Optional<RestrictedMean> of(SurvivalSample sample, int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException("horizon must be 1 or more, but is " + horizon);
        }
        return sample.end() >= horizon || sample.isOver()
                ? Optional.of(of(RiskTable.before(horizon, sample), horizon))
                : Optional.empty();
    }

    private static RestrictedMean of(RiskTable risk, int horizon) {
        double area = 0;
        double variance = 0;
        int right = horizon;
        for (int i = risk.steps() - 1; i >= 0; i--) {
            // relative to the curve just after the step, then just before it
            area = (area + right - risk.time(i)) * risk.left(i) / risk.atRisk(i);
            variance = variance * square((double) risk.left(i) / risk.atRisk(i));
            variance += risk.left(i) == 0 ? 0 : area * area * risk.events(i) / ((double) risk.atRisk(i) * risk.left(i));
            right = risk.time(i);
        }
        double mean = area + right;
        AreaMoments moments = AreaMoments.of(risk, horizon);
        return new RestrictedMean(
                mean,
                Math.sqrt(variance),
                new ScaledBeta(0, horizon, moments.mean(), Math.max(variance, moments.variance())).interval(mean));
    }

    private static double square(double value) {
        return value * value;
    }
}
