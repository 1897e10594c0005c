package lapor.report.overview;

import lapor.report.chart.Chart;

import java.util.List;
import java.util.Optional;

/**
 * How sure a ranking is.
 *
 * @param chart combined scores with their intervals, the best first
 * @param sentences what can be said of it
 */
public record Certainty(Optional<Chart> chart, List<String> sentences) {}
