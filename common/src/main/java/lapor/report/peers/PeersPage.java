package lapor.report.peers;

import lapor.report.site.Shell;

import java.util.List;

/**
 * The page that leads to the comparisons.
 *
 * @param shell what stands around it
 * @param what it shows
 * @param scored whether an edition scores by the indicators
 * @param indicators what the edition scores by, without an edition the first metrics compared
 * @param metrics every metric that is compared, in the order of the catalogue
 */
public record PeersPage(
        Shell shell, String what, boolean scored, List<IndicatorStrips> indicators, List<MetricCount> metrics) {}
