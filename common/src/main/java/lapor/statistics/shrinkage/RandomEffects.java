package lapor.statistics.shrinkage;

import java.util.List;

/**
 * Units whose true values are normal around a common mean, each measured with an error of known variance.
 *
 * @param mean of the true values
 * @param standardError of that mean, {@code 1/√Σ w}
 * @param between τ², the variance of the true values, 0 or more
 * @param q Cochran's Σ (y − μ)²/v with weights 1/v: about k − 1 where units do not differ
 */
public record RandomEffects(double mean, double standardError, double between, double q) {

    /**
     * Fits the model.
     *
     * @throws IllegalArgumentException with fewer than two measures
     */
    public static RandomEffects fit(List<Measure> measures, BetweenVariance method) {
        if (measures.size() < 2) {
            throw new IllegalArgumentException("needs at least two measures, but has " + measures.size());
        }
        double between = method.between(measures);
        Weights weights = Weights.of(measures, between);
        return new RandomEffects(
                weights.mean(),
                1 / Math.sqrt(weights.sum()),
                between,
                Weights.of(measures, 0).q());
    }

    /**
     * The true value to be expected of a unit, with λ = τ²/(τ² + v):
     *
     * <pre>μ + λ (y − μ),   variance λ v + (1 − λ)² var(μ)</pre>
     *
     * <p>S. W. Raudenbush and A. S. Bryk 1985, Journal of Educational Statistics 10; {@code blup} of R's metafor.
     */
    public Shrunk shrink(Measure unit) {
        double weight = between / (between + unit.variance());
        double kept = 1 - weight;
        return new Shrunk(
                unit.value(),
                mean + weight * (unit.value() - mean),
                weight * unit.variance() + kept * kept * standardError * standardError);
    }
}
