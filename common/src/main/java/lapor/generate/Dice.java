package lapor.generate;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well512a;

import java.util.List;

/**
 * Chance, drawn from a seed, a purpose and an index, so that what one complaint or agency draws never depends on how
 * many draws came before it.
 */
final class Dice {
    private final RandomGenerator random;

    private Dice(long seed) {
        this.random = new Well512a(seed);
    }

    static Dice of(long seed, String purpose, long index) {
        return new Dice(mix(mix(seed + purpose.hashCode()) + index));
    }

    /** From 0 to 1. */
    double uniform() {
        return random.nextDouble();
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double gaussian() {
        return random.nextGaussian();
    }

    /** Lognormal with this mean and this standard deviation of its logarithm. */
    double lognormal(double mean, double sigma) {
        return mean * StrictMath.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
    }

    /** A whole number whose mean is the value. */
    int around(double value) {
        return (int) Math.floor(value + random.nextDouble());
    }

    /** From 0 to the bound, without it. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014), which spreads neighbouring seeds apart. */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
