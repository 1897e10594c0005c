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
 * that its 95 % interval has when taken for normal: half its width over 1.96. A funnel of the same errors, with the
 * spread between agencies added (winsorised).
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

    /** Of at least two measures. */
    static NormalModel of(List<Measure> measures) {
        RandomEffects effects = RandomEffects.fit(measures, BetweenVariance.RESTRICTED_LIKELIHOOD);
        List<Indicator> indicators =
                measures.stream().map(NormalModel::indicator).toList();
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
        return measure(estimate)
                .map(measure -> new Stand(
                        effects.shrink(measure),
                        interval(effects.shrink(measure)),
                        dispersion.z(indicator(measure)),
                        dispersion.limits(indicator(measure), USUAL),
                        dispersion.limits(indicator(measure), WIDE)));
    }

    private static Bounds interval(Shrunk shrunk) {
        double half = Confidence.Z * Math.sqrt(shrunk.variance());
        return Bounds.of(shrunk.mean() - half, shrunk.mean() + half);
    }

    private static Indicator indicator(Measure measure) {
        return new Indicator(measure.value(), Math.sqrt(measure.variance()));
    }
}
