package lapor.report.chart;

/**
 * A marked value of an axis.
 *
 * @param value where it stands
 * @param text what is written there
 */
public record Tick(double value, String text) {}
