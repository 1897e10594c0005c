package lapor.report.agency;

/**
 * A chart, and the table of its numbers.
 *
 * @param chart what is drawn
 * @param numbers those that it shows
 */
public record Figure(Plot chart, NumberTable numbers) {}
