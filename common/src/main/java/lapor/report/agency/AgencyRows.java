package lapor.report.agency;

import static java.util.stream.Collectors.groupingBy;

import lapor.backlog.BacklogRow;
import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Dimension;
import lapor.crosscheck.CrosscheckRow;
import lapor.explanation.ExplanationRow;
import lapor.finding.FindingRow;
import lapor.metric.MetricRow;
import lapor.peer.ComparisonRow;
import lapor.report.model.ReportModel;
import lapor.response.CurveRow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of the published tables by agency id.
 *
 * @param metrics of all periods
 * @param comparisons of the headline period, like the curves and findings
 * @param breakdowns of the headline period, and those that are of no period
 */
public record AgencyRows(
        Map<String, List<MetricRow>> metrics,
        Map<String, List<ComparisonRow>> comparisons,
        Map<String, List<BacklogRow>> backlog,
        Map<String, List<BreakdownRow>> breakdowns,
        Map<String, List<CurveRow>> curves,
        Map<String, List<FindingRow>> findings,
        Map<String, List<ExplanationRow>> explanations,
        Map<String, List<CrosscheckRow>> claims) {

    /** Of a model. */
    public static AgencyRows of(ReportModel model) {
        String headline = model.period().id();
        return new AgencyRows(
                model.judged().metrics().stream().collect(groupingBy(MetricRow::agencyId)),
                of(model.judged().peers().comparisons(), ComparisonRow::period, headline, ComparisonRow::agencyId),
                model.judged().series().backlog().stream().collect(groupingBy(BacklogRow::agencyId)),
                model.judged().series().breakdowns().stream()
                        .filter(row -> Set.of(headline, Dimension.ALL_PERIODS).contains(row.period()))
                        .collect(groupingBy(BreakdownRow::agencyId)),
                of(model.judged().series().curves(), CurveRow::period, headline, CurveRow::agencyId),
                of(model.judged().findings(), FindingRow::period, headline, FindingRow::agencyId),
                model.explanation().stream()
                        .collect(groupingBy(row -> row.entry().agencyId())),
                model.crosscheck().stream().collect(groupingBy(CrosscheckRow::agencyId)));
    }

    private static <T> Map<String, List<T>> of(
            List<T> rows, Function<T, String> period, String headline, Function<T, String> agency) {
        return rows.stream().filter(row -> period.apply(row).equals(headline)).collect(groupingBy(agency));
    }

    /** The row of a metric in a period. */
    public Optional<MetricRow> findMetric(String agency, String metric, String period) {
        return metrics.getOrDefault(agency, List.of()).stream()
                .filter(row -> row.period().equals(period) && row.metric().equals(metric))
                .findFirst();
    }

    /** The row of a metric in the headline period. */
    public Optional<ComparisonRow> findComparison(String agency, String metric) {
        return comparisons.getOrDefault(agency, List.of()).stream()
                .filter(row -> row.metric().equals(metric))
                .findFirst();
    }
}
