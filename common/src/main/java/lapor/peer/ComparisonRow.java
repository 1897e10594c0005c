package lapor.peer;

import lapor.agency.Peer;
import lapor.metric.Estimate;
import lapor.metric.MetricKey;
import lapor.metric.Status;
import lapor.statistics.StandardisedRatio;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One row of {@code comparison.csv}: a number of an agency beside those of its peers.
 *
 * @param peer the agency's set, as {@link PeerSets} has it
 * @param agencies how many of the peers show the number, the agency included
 * @param estimate as published
 * @param peerValue what the peers show together; absent where they are too few to compare
 * @param stand how the agency stands among them; absent where it cannot be said
 * @param obstacle why that cannot be said; absent where it can
 * @param caseMix on time beside what the mix of complaints lets expect; absent where it is not known
 */
public record ComparisonRow(
        String agencyId,
        Peer peer,
        long agencies,
        String period,
        String metric,
        Estimate estimate,
        OptionalDouble peerValue,
        Optional<Stand> stand,
        Optional<Obstacle> obstacle,
        Optional<StandardisedRatio> caseMix) {

    /** Which number it is. */
    public MetricKey key() {
        return new MetricKey(agencyId, period, metric);
    }

    /** Where the number lies among those of the peers, or why that is not said: a code of either. */
    public String position() {
        return stand.map(Stand::position)
                .map(Position::code)
                .or(() -> obstacle.map(Obstacle::code))
                .orElse("");
    }

    /** Whether there is a number to be compared. */
    public boolean isShown() {
        return isShown(estimate);
    }

    static boolean isShown(Estimate estimate) {
        return estimate.value().isPresent() && (estimate.status() == Status.OK || estimate.status() == Status.TOO_FEW);
    }
}
