package lapor.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A beta distribution stretched over a range, known by its mean and variance (method of moments).
 *
 * @param least lower end of the range
 * @param most upper end of the range
 * @param mean between the ends
 * @param variance above 0 and below that of a distribution at both ends only
 */
record ScaledBeta(double least, double most, double mean, double variance) {

    /** The middle 95 %, as far as it must be stretched to hold a value. */
    Bounds interval(double value) {
        double width = most - least;
        double share = (mean - least) / width;
        double cases = share * (1 - share) / (variance / (width * width)) - 1;
        BetaDistribution beta = new BetaDistribution(null, share * cases, (1 - share) * cases);
        double tail = Confidence.tail(Confidence.LEVEL);
        return Bounds.of(
                Math.min(value, least + width * beta.inverseCumulativeProbability(tail)),
                Math.max(value, least + width * beta.inverseCumulativeProbability(1 - tail)));
    }
}
