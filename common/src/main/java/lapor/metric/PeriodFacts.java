package lapor.metric;

import lapor.tally.Tally;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that is known of one agency in one period.
 *
 * @param tally of the whole period
 * @param months the tally of each month, or part of a month, in which the agency shows any fact
 * @param halves absent where the period has none
 * @param reporters distinct reporters, known and not anonymous; absent where the sources tell of none
 * @param inhabitants whom the agency serves; absent where unknown
 * @param channels number of channels in the sources
 */
public record PeriodFacts(
        Tally tally,
        List<Tally> months,
        Optional<Halves> halves,
        OptionalLong reporters,
        OptionalLong inhabitants,
        int channels) {

    /** The two halves of a period. */
    public record Halves(Tally first, Tally second) {}
}
