package lapor.evidence;

import lapor.agency.Peer;
import lapor.statistics.Bounds;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * One row of {@code evidence.csv}: an agency's evidence score (skor bukti).
 *
 * @param group the entry's group in the edition, or empty for an agency that did not enter
 * @param peer with whom it is compared
 * @param score 0-100, absent unless assessable
 * @param low lower end of the 95 % interval of the score; absent where nothing is drawn
 * @param high upper end
 * @param availableWeight share of the indicators' weight for which there is evidence, 0-1
 * @param status whether it could be assessed
 * @param points 0-100 points per indicator, in the edition's order; absent where there is no evidence
 */
public record EvidenceRow(
        String agencyId,
        String group,
        Peer peer,
        OptionalDouble score,
        OptionalDouble low,
        OptionalDouble high,
        double availableWeight,
        EvidenceStatus status,
        Map<String, OptionalDouble> points) {

    /** The same with the interval of its score. */
    public EvidenceRow within(Bounds interval) {
        return new EvidenceRow(
                agencyId, group, peer, score, interval.low(), interval.high(), availableWeight, status, points);
    }
}
