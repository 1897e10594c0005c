package lapor.peer;

import lapor.metric.Estimate;
import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
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
 * that its 95 % interval has when taken for normal: half its width over 1.96. What is rounded to a grain g is known no
 * better than g/√12, the standard deviation of a rounding error, so that the median of a large agency, whose interval
 * is one whole day, counts and does not count without end.
 *
 * <p>A funnel with the spread between agencies added (winsorised). Its errors are not below what the interval, widened
 * by half a grain, has on the side of the common mean: skewed intervals would else call a number unusual that holds the
 * mean in its own interval.
 */
final class NormalModel implements PeerModel {
    private static final double USUAL = 0.95;
    private static final double WIDE = 0.998;
    /** Standard deviation of a rounding error, in grains. */
    private static final double ROUNDING = 1 / Math.sqrt(12);

    private final RandomEffects effects;
    private final Overdispersion dispersion;
    private final double grain;

    private NormalModel(RandomEffects effects, Overdispersion dispersion, double grain) {
        this.effects = effects;
        this.dispersion = dispersion;
        this.grain = grain;
    }

    /**
     * Of the estimates whose {@linkplain #measure error is known}, of which there are at least two.
     *
     * @param grain what they are rounded to; 0 for nothing
     */
    static NormalModel of(List<Estimate> estimates, double grain) {
        List<Measure> measures = estimates.stream()
                .flatMap(estimate -> measure(estimate, grain).stream())
                .toList();
        RandomEffects effects = RandomEffects.fit(measures, BetweenVariance.RESTRICTED_LIKELIHOOD);
        List<Indicator> indicators = estimates.stream()
                .flatMap(estimate -> indicator(estimate, effects.mean(), grain).stream())
                .toList();
        return new NormalModel(effects, Overdispersion.of(indicators, effects.mean()), grain);
    }

    /** The value with its error; absent where the interval has an open end, or neither width nor grain. */
    static Optional<Measure> measure(Estimate estimate, double grain) {
        if (estimate.value().isEmpty()
                || estimate.low().isEmpty()
                || estimate.high().isEmpty()) {
            return Optional.empty();
        }
        double half = (estimate.high().getAsDouble() - estimate.low().getAsDouble()) / 2;
        double error = Math.max(half / Confidence.Z, grain * ROUNDING);
        return error > 0 ? Optional.of(new Measure(estimate.value().getAsDouble(), error * error)) : Optional.empty();
    }

    @Override
    public double value() {
        return effects.mean();
    }

    @Override
    public Optional<Stand> stand(Estimate estimate) {
        return measure(estimate, grain).map(effects::shrink).flatMap(shrunk -> indicator(
                        estimate, effects.mean(), grain)
                .map(held -> new Stand(
                        shrunk,
                        interval(shrunk),
                        dispersion.z(held),
                        dispersion.limits(held, USUAL),
                        dispersion.limits(held, WIDE),
                        Bounds.of(
                                estimate.low().orElseThrow() - grain / 2,
                                estimate.high().orElseThrow() + grain / 2))));
    }

    private static Bounds interval(Shrunk shrunk) {
        double half = Confidence.Z * Math.sqrt(shrunk.variance());
        return Bounds.of(shrunk.mean() - half, shrunk.mean() + half);
    }

    private static Optional<Indicator> indicator(Estimate estimate, double target, double grain) {
        return measure(estimate, grain)
                .map(measure -> new Indicator(
                        measure.value(),
                        Math.max(
                                Math.sqrt(measure.variance()),
                                (towards(estimate, target) + grain / 2) / Confidence.Z)));
    }

    /** How far the interval reaches from the value on the side of a target. */
    private static double towards(Estimate estimate, double target) {
        double value = estimate.value().orElseThrow();
        return target > value
                ? estimate.high().orElseThrow() - value
                : value - estimate.low().orElseThrow();
    }
}
