package lapor.generate;

import org.apache.commons.math3.distribution.NormalDistribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sizes with a heavy tail: a few agencies get most complaints, half of them a handful a month. The quantiles of a
 * normal distribution, so that every seed has its giants and its dwarfs, given out in an order of chance.
 */
final class Volumes {
    private static final double TAIL = 1.75;
    private static final double LARGEST_IN_MEANS = 25;
    private static final double SMALLEST_IN_MEANS = 0.09;

    private Volumes() {}

    /** One standard normal size for each agency; a larger inclination makes a larger size likely, not certain. */
    static double[] sizes(Dice dice, double[] inclinations) {
        List<Integer> order = new ArrayList<>();
        double[] score = new double[inclinations.length];
        for (int i = 0; i < score.length; i++) {
            order.add(i);
            score[i] = inclinations[i] + dice.gaussian();
        }
        order.sort(Comparator.comparingDouble(i -> score[i]));
        NormalDistribution normal = new NormalDistribution();
        double[] sizes = new double[score.length];
        for (int rank = 0; rank < sizes.length; rank++) {
            sizes[order.get(rank)] = normal.inverseCumulativeProbability((rank + 0.5) / sizes.length);
        }
        return sizes;
    }

    /** The volume of a size, in multiples of the mean volume, about 0.1 to 25. */
    static double volume(double size) {
        double lognormal = StrictMath.exp(TAIL * size - TAIL * TAIL / 2);
        return Traits.clamp(lognormal, SMALLEST_IN_MEANS, LARGEST_IN_MEANS);
    }
}
