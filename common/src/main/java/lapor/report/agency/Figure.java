package lapor.report.agency;

import lapor.report.chart.Chart;

/**
 * A chart, and the table of its numbers.
 *
 * @param chart what is drawn
 * @param numbers those that it shows
 */
public record Figure(Chart chart, NumberTable numbers) {}
