package lapor.uncertainty;

import java.util.List;

/**
 * The evaluation without one indicator, the others sharing its weight.
 *
 * @param metric of the indicator
 * @param ranks by contest and entrant
 */
record LeaveOut(String metric, List<int[]> ranks) {

    /** @param certain in which nothing is drawn, and the indicator does not count */
    static LeaveOut of(String metric, Simulation certain) {
        return new LeaveOut(metric, CertainRanks.of(certain).ranks());
    }
}
