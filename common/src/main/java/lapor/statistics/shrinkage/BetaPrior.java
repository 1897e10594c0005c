package lapor.statistics.shrinkage;

import lapor.statistics.Proportion;

/**
 * How the true rates of units are distributed: a beta distribution of mean m and intraclass correlation ρ, so that
 * {@code α = m (1 − ρ)/ρ} and {@code β = (1 − m)(1 − ρ)/ρ}. With x successes in n trials the posterior is {@code Beta(α
 * + x, β + n − x)}. J. E. Mosimann 1962, Biometrika 49; B. Efron and C. Morris 1975.
 *
 * @param mean 0 to 1
 * @param dispersion ρ = 1/(α + β + 1), from 0 (all units have the same rate) to 1 without 1
 */
public record BetaPrior(double mean, double dispersion) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a value is outside
     */
    public BetaPrior {
        if (!(mean >= 0 && mean <= 1 && dispersion >= 0 && dispersion < 1)) {
            throw new IllegalArgumentException("no beta prior: mean " + mean + ", dispersion " + dispersion);
        }
    }

    /** The rate of a unit, pulled towards the mean: the more, the fewer its trials. */
    public Shrunk shrink(Proportion unit) {
        double n = unit.trials();
        double weight = n * dispersion / (1 + (n - 1) * dispersion);
        double posterior = mean + weight * (unit.rate() - mean);
        double variance = posterior * (1 - posterior) * dispersion / (1 + n * dispersion);
        return new Shrunk(unit.rate(), posterior, variance);
    }
}
