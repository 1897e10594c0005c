package lapor.difference;

import lapor.metric.Estimate;
import lapor.metric.MetricRow;

/**
 * A number of an agency in two runs.
 *
 * @param row as the later run has it
 * @param before as the earlier run had it
 * @param size of the change, in widths of the earlier interval: 1 is as far as that reached from end to end
 */
public record MetricChange(MetricRow row, Estimate before, double size) {}
