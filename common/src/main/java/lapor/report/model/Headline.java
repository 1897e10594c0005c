package lapor.report.model;

import lapor.metric.MetricRow;
import lapor.rule.LimitSchedule;
import lapor.rule.Limits;
import lapor.tally.Period;

import java.util.List;

/**
 * What a report shows first.
 *
 * @param period whose metrics are shown
 * @param limits the time limits in force at its beginning
 * @param metrics rows of {@code metrics.csv}, of this period only
 */
public record Headline(Period period, Limits limits, List<MetricRow> metrics) {

    /**
     * That of a period.
     *
     * @param metrics of all periods
     */
    public static Headline of(Period period, LimitSchedule limits, List<MetricRow> metrics) {
        return new Headline(
                period,
                limits.at(period.from()),
                metrics.stream().filter(row -> row.period().equals(period.id())).toList());
    }
}
