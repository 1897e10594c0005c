package lapor.report.model;

import lapor.metric.MetricRow;
import lapor.rule.FindingRules;
import lapor.rule.Limits;
import lapor.rule.Rules;
import lapor.tally.Period;

import java.util.List;

/**
 * What a report shows first.
 *
 * @param period whose metrics are shown
 * @param limits the time limits in force at its beginning
 * @param findings from where on signs are findings
 * @param metrics rows of {@code metrics.csv}, of this period only
 */
public record Headline(Period period, Limits limits, FindingRules findings, List<MetricRow> metrics) {

    /**
     * That of a period.
     *
     * @param metrics of all periods
     */
    public static Headline of(Period period, Rules rules, List<MetricRow> metrics) {
        return new Headline(
                period,
                rules.limits().at(period.from()),
                rules.findings(),
                metrics.stream().filter(row -> row.period().equals(period.id())).toList());
    }
}
