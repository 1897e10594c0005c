package lapor.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The confidence level of every interval: 95 %. */
final class Confidence {
    /** Upper 2.5 % point of the standard normal distribution, 1.96. */
    static final double Z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.975);

    private Confidence() {}
}
