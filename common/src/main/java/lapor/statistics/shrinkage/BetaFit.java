package lapor.statistics.shrinkage;

import lapor.statistics.Proportion;

import java.util.List;

/** How the {@link BetaPrior} is found from units of different size. Where in doubt, {@link #MAXIMUM_LIKELIHOOD}. */
public enum BetaFit {
    /**
     * From the spread of the rates p(i) around the pooled rate m, weighted by trials, with q = 1 − m, N trials in all
     * and k units:
     *
     * <pre>ρ = (Σ n(i) (p(i) − m)² / (m q) − (k − 1)) / (N − Σ n(i)²/N − (k − 1))</pre>
     *
     * <p>cut at 0. J. C. Kleinman 1973, Journal of the American Statistical Association 68, with weights n(i).
     */
    MOMENTS {
        @Override
        BetaPrior fitted(List<Proportion> units) {
            double trials = units.stream().mapToDouble(Proportion::trials).sum();
            double mean = units.stream().mapToDouble(Proportion::successes).sum() / trials;
            double squares = units.stream()
                    .mapToDouble(unit -> unit.trials() * (double) unit.trials())
                    .sum();
            double room = trials - squares / trials - (units.size() - 1);
            if (mean == 0 || mean == 1 || room <= 0) {
                return new BetaPrior(mean, 0);
            }
            double spread = units.stream()
                    .mapToDouble(unit -> unit.trials() * Math.pow(unit.rate() - mean, 2))
                    .sum();
            double dispersion = (spread / (mean * (1 - mean)) - (units.size() - 1)) / room;
            return new BetaPrior(mean, Math.min(MOST, Math.max(0, dispersion)));
        }
    },
    /** The mean and ρ under which the counts are most likely. Weighs units by what they tell, and is the default. */
    MAXIMUM_LIKELIHOOD {
        @Override
        BetaPrior fitted(List<Proportion> units) {
            BetaPrior start = MOMENTS.fitted(units);
            boolean uniform = start.mean() == 0 || start.mean() == 1;
            return uniform ? start : new BetaBinomialLikelihood(units).maximum(start);
        }
    };

    /** Largest dispersion that is told from 1. */
    static final double MOST = 1 - 1e-6;

    abstract BetaPrior fitted(List<Proportion> units);

    /**
     * The prior of the units.
     *
     * @throws IllegalArgumentException without units
     */
    public BetaPrior fit(List<Proportion> units) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("no units, no prior");
        }
        return fitted(units);
    }
}
