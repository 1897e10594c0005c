package lapor.statistics.shrinkage;

import org.apache.commons.math3.stat.StatUtils;

import java.util.List;

/**
 * How the variance τ² of true values between units is estimated. Weights are {@code w(i) = 1/(v(i) + τ²)}, where v(i)
 * is the variance of the error. Where in doubt, {@link #RESTRICTED_LIKELIHOOD}.
 */
public enum BetweenVariance {
    /**
     * With w at τ² = 0 and Q = Σ w (y − μ)²:
     *
     * <pre>τ² = (Q − (k − 1)) / (Σ w − Σ w²/Σ w)</pre>
     *
     * <p>cut at 0. R. DerSimonian and N. Laird 1986, Controlled Clinical Trials 7, equation 8.
     */
    DERSIMONIAN_LAIRD {
        @Override
        double between(List<Measure> measures) {
            Weights weights = Weights.of(measures, 0);
            double room = weights.sum() - weights.squares() / weights.sum();
            return Math.max(0, (weights.q() - (measures.size() - 1)) / room);
        }
    },
    /**
     * REML: the τ² at which the restricted likelihood is level,
     *
     * <pre>Σ w² (y − μ)² = Σ w − Σ w²/Σ w</pre>
     *
     * <p>0 where it falls from there. D. A. Harville 1977, Journal of the American Statistical Association 72. Found by
     * Fisher scoring from the estimate of L. V. Hedges and I. Olkin 1985, stopped as R's metafor stops (W. Viechtbauer
     * 2005, Journal of Educational and Behavioral Statistics 30): when τ² changes by no more than 0.00001, and here
     * also by no more than 0.05 % of itself, so that shares are as exact as points.
     */
    RESTRICTED_LIKELIHOOD {
        @Override
        double between(List<Measure> measures) {
            double between = start(measures);
            double change = Double.POSITIVE_INFINITY;
            for (int i = 0; i < MOST_STEPS && Math.abs(change) > Math.min(NO_CHANGE, NO_PART * between); i++) {
                double next =
                        Math.max(0, between + Weights.of(measures, between).step());
                change = next - between;
                between = next;
            }
            return between;
        }
    };

    private static final double NO_CHANGE = 1e-5;
    private static final double NO_PART = 5e-4;
    private static final int MOST_STEPS = 1000;

    abstract double between(List<Measure> measures);

    private static double start(List<Measure> measures) {
        double[] values = measures.stream().mapToDouble(Measure::value).toArray();
        double error =
                measures.stream().mapToDouble(Measure::variance).average().orElseThrow();
        return Math.max(0, StatUtils.variance(values) - error);
    }
}
