package lapor.report.agency;

import java.util.Optional;

/**
 * A value with its interval on a scale; every place in hundredths of the chart's width.
 *
 * @param title the same in words
 * @param value place of the value
 * @param low where the interval begins
 * @param width of the interval
 * @param median place of the peers' median
 */
public record Chart(String title, String value, String low, String width, Optional<String> median) {}
