package lapor.report.peers;

import lapor.report.chart.Chart;

import java.util.List;

/**
 * One metric over all kinds of agencies.
 *
 * @param anchor of its place on the page
 * @param title what the metric is called
 * @param file of its own page, below the folder of the language
 * @param direction which way is better, in words
 * @param chart a dot for each agency
 * @param kinds the numbers of the chart, kind by kind
 */
public record IndicatorStrips(
        String anchor, String title, String file, String direction, Chart chart, List<Kind> kinds) {
    /**
     * What one kind of agency shows.
     *
     * @param name of the kind
     * @param agencies how many are compared
     * @param together what they show together
     * @param lowest value among them
     * @param highest value among them
     */
    public record Kind(String name, String agencies, String together, String lowest, String highest) {}
}
