package lapor.peer;

import lapor.statistics.Bounds;
import lapor.statistics.shrinkage.Shrunk;

/**
 * How one number stands among those of its peers.
 *
 * @param shrunk the number, pulled towards the peers
 * @param interval of the shrunk number, 95 %
 * @param z distance from the peers' value in standard errors, their usual differences included
 * @param usual the 95 % limits
 * @param wide the 99.8 % limits
 * @param own its published 95 % interval, widened on both sides by half of what it is rounded to
 */
public record Stand(Shrunk shrunk, Bounds interval, double z, Bounds usual, Bounds wide, Bounds own) {

    public Position position() {
        double value = shrunk.raw();
        if (value < low(wide)) {
            return Position.FAR_BELOW;
        }
        if (value > high(wide)) {
            return Position.FAR_ABOVE;
        }
        if (value < low(usual)) {
            return Position.BELOW;
        }
        return value > high(usual) ? Position.ABOVE : Position.INSIDE;
    }

    /** Whether its own interval does not hold a value; an open end holds everything. */
    public boolean leavesOut(double value) {
        return low(own) > value || high(own) < value;
    }

    private static double low(Bounds bounds) {
        return bounds.low().orElse(Double.NEGATIVE_INFINITY);
    }

    private static double high(Bounds bounds) {
        return bounds.high().orElse(Double.POSITIVE_INFINITY);
    }
}
