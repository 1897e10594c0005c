package lapor.peer;

import lapor.metric.Estimate;
import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
import lapor.statistics.funnel.Extremes;
import lapor.statistics.funnel.Indicator;
import lapor.statistics.funnel.Overdispersion;
import lapor.statistics.shrinkage.BetweenVariance;
import lapor.statistics.shrinkage.Measure;
import lapor.statistics.shrinkage.RandomEffects;
import lapor.statistics.shrinkage.Shrunk;

import java.util.List;
import java.util.Optional;

/**
 * Means, medians and differences: true values normal around a common mean (REML), each measured with the standard error
 * that its 95 % interval has when taken for normal: half its width over 1.96. A funnel with the spread between agencies
 * added (winsorised), whose errors are not below what the interval has on the side of the common mean: skewed intervals
 * of whole days would else call a number unusual that holds the mean in its own interval.
 */
final class NormalModel implements PeerModel {
    private static final double USUAL = 0.95;
    private static final double WIDE = 0.998;

    private final RandomEffects effects;
    private final Overdispersion dispersion;

    private NormalModel(RandomEffects effects, Overdispersion dispersion) {
        this.effects = effects;
        this.dispersion = dispersion;
    }

    /** Of the estimates whose {@linkplain #measure error is known}, of which there are at least two. */
    static NormalModel of(List<Estimate> estimates) {
        List<Measure> measures = estimates.stream()
                .flatMap(estimate -> measure(estimate).stream())
                .toList();
        RandomEffects effects = RandomEffects.fit(measures, BetweenVariance.RESTRICTED_LIKELIHOOD);
        List<Indicator> indicators = estimates.stream()
                .flatMap(estimate -> indicator(estimate, effects.mean()).stream())
                .toList();
        return new NormalModel(effects, Overdispersion.of(indicators, effects.mean(), Extremes.WINSORISED));
    }

    /** The value with its error; absent where the interval has an open end or no width. */
    static Optional<Measure> measure(Estimate estimate) {
        if (estimate.value().isEmpty()
                || estimate.low().isEmpty()
                || estimate.high().isEmpty()) {
            return Optional.empty();
        }
        double error = (estimate.high().getAsDouble() - estimate.low().getAsDouble()) / (2 * Confidence.Z);
        return error > 0 ? Optional.of(new Measure(estimate.value().getAsDouble(), error * error)) : Optional.empty();
    }

    @Override
    public double value() {
        return effects.mean();
    }

    @Override
    public Optional<Stand> stand(Estimate estimate) {
        return measure(estimate).map(effects::shrink).flatMap(shrunk -> indicator(estimate, effects.mean())
                .map(held -> new Stand(
                        shrunk,
                        interval(shrunk),
                        dispersion.z(held),
                        dispersion.limits(held, USUAL),
                        dispersion.limits(held, WIDE))));
    }

    private static Bounds interval(Shrunk shrunk) {
        double half = Confidence.Z * Math.sqrt(shrunk.variance());
        return Bounds.of(shrunk.mean() - half, shrunk.mean() + half);
    }

    private static Optional<Indicator> indicator(Estimate estimate, double target) {
        return measure(estimate)
                .map(measure -> new Indicator(
                        measure.value(),
                        Math.max(Math.sqrt(measure.variance()), towards(estimate, target) / Confidence.Z)));
    }

    /** How far the interval reaches from the value on the side of a target. */
    private static double towards(Estimate estimate, double target) {
        double value = estimate.value().orElseThrow();
        return target > value
                ? estimate.high().orElseThrow() - value
                : value - estimate.low().orElseThrow();
    }
}
