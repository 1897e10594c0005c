package lapor.report.peers;

import lapor.report.chart.Chart;

import java.util.Optional;

/**
 * The agencies of one kind.
 *
 * @param anchor of its place on the page
 * @param title the kind
 * @param sum what they show together and how many are outside the limits
 * @param chart absent where too few can be compared
 * @param unnamed how many outside the wide limits the chart has no room to name; empty if none
 * @param without how many are not compared and why; empty if none
 */
public record PeerChart(
        String anchor,
        String title,
        String sum,
        Optional<Chart> chart,
        Optional<String> unnamed,
        Optional<String> without) {}
