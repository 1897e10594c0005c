package lapor.report.peers;

import lapor.report.site.Shell;

import java.util.List;
import java.util.Optional;

/**
 * The comparison by one metric.
 *
 * @param shell what stands around it
 * @param what the metric counts
 * @param direction which way is better, in words
 * @param unit of its values, as a table's heading has it
 * @param explanation where the metric is explained, below the folder of the language; absent for an unlisted one
 * @param beside the name of the official rate that stands beside an answered one, or the other way round
 * @param ownLimits whether each agency has limits of its own beside its number of cases
 * @param charts one for each kind of agency
 * @param rows every agency with a number to compare or a reason why not
 */
public record PeerMetricPage(
        Shell shell,
        String what,
        String direction,
        String unit,
        Optional<String> explanation,
        Optional<String> beside,
        boolean ownLimits,
        List<PeerChart> charts,
        List<PeerRow> rows) {}
