package lapor.statistics.rank;

import lapor.statistics.Confidence;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

import java.util.List;

/** Errors of all contenders, drawn from their normal distributions. */
final class Draws {
    /** So many that the 95 % point is a whole rank. */
    static final int NUMBER = 999;

    static final int CRITICAL_RANK = (int) Math.round(Confidence.LEVEL * (NUMBER + 1));

    private final double[][] errors;

    private Draws(double[][] errors) {
        this.errors = errors;
    }

    static Draws of(List<Contender> contenders, long seed) {
        RandomGenerator random = new Well19937c(seed);
        double[][] errors = new double[contenders.size()][NUMBER];
        for (int draw = 0; draw < NUMBER; draw++) {
            for (int j = 0; j < errors.length; j++) {
                errors[j][draw] = contenders.get(j).standardError() * random.nextGaussian();
            }
        }
        return new Draws(errors);
    }

    /**
     * Raises the largest difference of each draw to that of a pair.
     *
     * @param sign 0 where both directions are open; else the one that is sure, and only the other is looked at
     */
    void raise(double[] largest, Comparisons.Pair pair, int sign, double scale) {
        double[] one = errors[pair.one()];
        double[] other = errors[pair.other()];
        for (int draw = 0; draw < NUMBER; draw++) {
            double difference = (one[draw] - other[draw]) * scale;
            largest[draw] = Math.max(largest[draw], sign == 0 ? Math.abs(difference) : -sign * difference);
        }
    }
}
