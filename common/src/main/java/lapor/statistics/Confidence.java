package lapor.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The confidence level of every interval that names no other: 95 %. */
public final class Confidence {
    /** As a share. */
    public static final double LEVEL = 0.95;

    /** Upper 2.5 % point of the standard normal distribution, 1.96. */
    public static final double Z = z(LEVEL);

    private Confidence() {}

    /**
     * Half the width, in standard errors, of a two-sided normal interval.
     *
     * @param level 0 to 1 without the ends
     * @throws IllegalArgumentException if the level is outside
     */
    public static double z(double level) {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - tail(level));
    }

    /**
     * The probability left out on each side.
     *
     * @param level 0 to 1 without the ends
     * @throws IllegalArgumentException if the level is outside
     */
    public static double tail(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("confidence level must be between 0 and 1, but is " + level);
        }
        return (1 - level) / 2;
    }
}
