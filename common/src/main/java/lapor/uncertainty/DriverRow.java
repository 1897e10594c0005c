package lapor.uncertainty;

import lapor.evaluation.ContestKey;
import lapor.text.Coded;

import java.util.OptionalDouble;

/**
 * One row of {@code drivers.csv}: what moves the ranks of one contest. What is moved is the mean, over its entrants, of
 * the places by which a rank differs from the published one. M. Saisana, A. Saltelli and S. Tarantola 2005, Journal of
 * the Royal Statistical Society A 168.
 *
 * @param contest whose ranks are moved
 * @param kind what sort of driver it is
 * @param driver code of the input, or id of the metric that is left out
 * @param firstOrder share of the variance that an input causes by itself, 0 to the total order; absent where nothing
 *     moves
 * @param totalOrder share that it causes by itself and together with others, 0-1
 * @param meanShift places by which ranks move, on average, when the indicator is left out
 * @param maxShift most places by which one moves
 */
public record DriverRow(
        String edition,
        ContestKey contest,
        Kind kind,
        String driver,
        OptionalDouble firstOrder,
        OptionalDouble totalOrder,
        OptionalDouble meanShift,
        OptionalDouble maxShift) {

    public String stage() {
        return contest.stage();
    }

    public String group() {
        return contest.group();
    }

    public String category() {
        return contest.category();
    }

    /** What sort of driver. */
    public enum Kind implements Coded {
        /** Something that is drawn. */
        INPUT,
        /** An indicator of the evidence, left out. */
        INDICATOR
    }
}
