package lapor.peer;

import lapor.metric.Estimate;
import lapor.statistics.StandardisedRatio;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One row of {@code comparison.csv}: a number of an agency beside those of its peers.
 *
 * @param peer code of the agency's type, or {@code all} where that is unknown
 * @param agencies how many of the peers show the number, the agency included
 * @param estimate as published
 * @param peerValue what the peers show together; absent where they are too few to compare
 * @param stand how the agency stands among them; absent where it cannot be said
 * @param caseMix on time beside what the mix of complaints lets expect; absent where it is not known
 */
public record ComparisonRow(
        String agencyId,
        String peer,
        long agencies,
        String period,
        String metric,
        Estimate estimate,
        OptionalDouble peerValue,
        Optional<Stand> stand,
        Optional<StandardisedRatio> caseMix) {}
