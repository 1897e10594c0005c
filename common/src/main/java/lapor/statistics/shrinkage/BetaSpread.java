package lapor.statistics.shrinkage;

import org.apache.commons.math3.special.Beta;

import java.util.ArrayList;
import java.util.List;

/**
 * What units of different size tell of the beta distribution of their true shares: not one distribution but several,
 * each with its probability, so that few units leave much open. How far a unit of usual size is to be believed,
 * {@code B = n/(n + α + β)}, is uniform between 0 and 1 beforehand; n is the harmonic mean of the wholes. C. N. Morris
 * and M. Tang 2011, Statistical Science 26 (on the same prior for normal data); W. E. Strawderman 1971.
 */
public final class BetaSpread {
    private static final int STEPS = 12;
    private static final double NEGLIGIBLE = 1e-3;

    private final List<Possible> possible;

    /**
     * One beta distribution.
     *
     * @param probability of this one
     */
    public record Possible(double alpha, double beta, double probability) {
        double size() {
            return alpha + beta;
        }
    }

    private BetaSpread(List<Possible> possible) {
        this.possible = possible;
    }

    /** Of a unit that has no peers: Jeffreys' distribution. */
    public static BetaSpread alone() {
        return new BetaSpread(List.of(new Possible(0.5, 0.5, 1)));
    }

    /**
     * Of units.
     *
     * @throws IllegalArgumentException without any
     */
    public static BetaSpread of(List<Portion> units) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("no units, no distribution");
        }
        double usual = units.size()
                / units.stream().mapToDouble(unit -> 1 / unit.whole()).sum();
        double[] logs = new double[STEPS];
        Possible[] all = new Possible[STEPS];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            double believed = (2 * i + 1) / (2.0 * STEPS);
            double size = usual * (1 - believed) / believed;
            double mean = mean(units, size);
            all[i] = new Possible(mean * size, (1 - mean) * size, 1);
            logs[i] = logLikelihood(units, all[i]);
            most = Math.max(most, logs[i]);
        }
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            logs[i] = Math.exp(logs[i] - most);
            sum += logs[i];
        }
        List<Possible> possible = new ArrayList<>();
        double kept = 0;
        for (int i = 0; i < STEPS; i++) {
            if (logs[i] > NEGLIGIBLE * sum) {
                possible.add(new Possible(all[i].alpha(), all[i].beta(), logs[i]));
                kept += logs[i];
            }
        }
        double total = kept;
        return new BetaSpread(possible.stream()
                .map(one -> new Possible(one.alpha(), one.beta(), one.probability() / total))
                .toList());
    }

    public List<Possible> possible() {
        return possible;
    }

    /** The mean of the true shares. */
    public double mean() {
        return possible.stream()
                .mapToDouble(one -> one.probability() * one.alpha() / one.size())
                .sum();
    }

    /** The standard deviation of the true shares. */
    public double deviation() {
        double variance = possible.stream()
                .mapToDouble(one ->
                        one.probability() * one.alpha() * one.beta() / (one.size() * one.size() * (one.size() + 1)))
                .sum();
        return Math.sqrt(variance);
    }

    /** What is to be expected of a unit. */
    public Shrunk shrink(Portion unit) {
        double mean = 0;
        double squares = 0;
        for (Possible one : possible) {
            double a = one.alpha() + unit.part();
            double b = one.beta() + unit.whole() - unit.part();
            double own = a / (a + b);
            mean += one.probability() * own;
            squares += one.probability() * (own * own + a * b / ((a + b) * (a + b) * (a + b + 1)));
        }
        return new Shrunk(unit.rate(), mean, Math.max(0, squares - mean * mean));
    }

    /** Units count as much as they tell: n/(1 + (n − 1)/(size + 1)). */
    private static double mean(List<Portion> units, double size) {
        double weights = 1;
        double sum = 0.5;
        for (Portion unit : units) {
            double weight = unit.whole() / (1 + (unit.whole() - 1) / (size + 1));
            weights += weight;
            sum += weight * unit.rate();
        }
        return sum / weights;
    }

    private static double logLikelihood(List<Portion> units, Possible prior) {
        double sum = -units.size() * Beta.logBeta(prior.alpha(), prior.beta());
        for (Portion unit : units) {
            sum += Beta.logBeta(prior.alpha() + unit.part(), prior.beta() + (unit.whole() - unit.part()));
        }
        return sum;
    }
}
