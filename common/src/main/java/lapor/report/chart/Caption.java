package lapor.report.chart;

/**
 * What stands for a chart where it is not seen.
 *
 * @param id unique on its page, letters, digits and hyphens
 * @param title what it shows
 * @param description what can be seen in it, in a sentence or two
 */
public record Caption(String id, String title, String description) {}
