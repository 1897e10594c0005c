package lapor.report.agency;

import java.util.Optional;

/**
 * One metric of an agency that has a value.
 *
 * @param label of the metric
 * @param file where the metric is explained
 * @param value with unit
 * @param interval 95 % interval
 * @param cases how many cases it rests on
 * @param caution why it must not be relied on
 * @param chart where it stands
 * @param points evidence points
 */
public record MetricLine(
        String label,
        String file,
        String value,
        Optional<String> interval,
        String cases,
        Optional<String> caution,
        Chart chart,
        Optional<String> points) {}
