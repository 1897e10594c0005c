package lapor.explanation;

import java.util.OptionalDouble;

/**
 * What it would take to change places by one part alone, everything else staying as it is.
 *
 * @param points 0-100 at which the scores are equal, so that anything beyond decides, and exactly there the tie-breaks;
 *     absent where none would do
 */
public record Need(Crossing crossing, OptionalDouble points) {
    static Need none(Crossing crossing) {
        return new Need(crossing, OptionalDouble.empty());
    }
}
