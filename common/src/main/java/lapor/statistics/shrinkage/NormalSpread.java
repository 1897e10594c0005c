package lapor.statistics.shrinkage;

import java.util.ArrayList;
import java.util.List;

/**
 * As {@link BetaSpread}, of true values that are normal around a common mean: how far a unit measured with the usual
 * error is to be believed, {@code B = τ²/(τ² + s²)}, is uniform between 0 and 1 beforehand; s² is the harmonic mean of
 * the variances. C. N. Morris and M. Tang 2011, Statistical Science 26.
 */
public final class NormalSpread {
    private static final int STEPS = 12;

    private final List<Possible> possible;

    /**
     * One normal distribution.
     *
     * @param variance of the true values
     * @param probability of this one
     */
    public record Possible(double mean, double variance, double probability) {

        /** What is to be expected of a unit. */
        public Shrunk shrink(Measure unit) {
            double weight = variance / (variance + unit.variance());
            return new Shrunk(unit.value(), mean + weight * (unit.value() - mean), weight * unit.variance());
        }
    }

    private NormalSpread(List<Possible> possible) {
        this.possible = possible;
    }

    /**
     * Of units.
     *
     * @throws IllegalArgumentException without any
     */
    public static NormalSpread of(List<Measure> units) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("no units, no distribution");
        }
        double usual = units.size()
                / units.stream().mapToDouble(unit -> 1 / unit.variance()).sum();
        double[] logs = new double[STEPS];
        Possible[] all = new Possible[STEPS];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            double believed = (2 * i + 1) / (2.0 * STEPS);
            double between = usual * believed / (1 - believed);
            Weights weights = Weights.of(units, between);
            all[i] = new Possible(weights.mean(), between, 1);
            logs[i] = -weights.q() / 2
                    - Math.log(weights.sum()) / 2
                    - units.stream()
                                    .mapToDouble(unit -> Math.log(between + unit.variance()))
                                    .sum()
                            / 2;
            most = Math.max(most, logs[i]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        List<Possible> possible = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            possible.add(new Possible(all[i].mean(), all[i].variance(), Math.exp(logs[i] - most) / sum));
        }
        return new NormalSpread(List.copyOf(possible));
    }

    public List<Possible> possible() {
        return possible;
    }

    /** The mean of the true values. */
    public double mean() {
        return possible.stream()
                .mapToDouble(one -> one.probability() * one.mean())
                .sum();
    }

    /** The standard deviation of the true values. */
    public double deviation() {
        return Math.sqrt(possible.stream()
                .mapToDouble(one -> one.probability() * one.variance())
                .sum());
    }

    /** How far a unit measured with this variance is to be believed, 0 to 1; the rest is that of its peers. */
    public double reliability(double variance) {
        return possible.stream()
                .mapToDouble(one -> one.probability() * one.variance() / (one.variance() + variance))
                .sum();
    }
}
