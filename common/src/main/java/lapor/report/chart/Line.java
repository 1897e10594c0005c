package lapor.report.chart;

/**
 * A value that others are held against.
 *
 * @param value where it is drawn
 * @param text what is written beside it
 */
public record Line(double value, String text) {}
