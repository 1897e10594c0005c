package lapor.report.agency;

import static java.util.stream.Collectors.groupingBy;

import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.metric.MetricRow;
import lapor.report.model.ReportModel;
import lapor.report.site.AgencyIndex;
import lapor.report.site.EntryResults;
import lapor.report.site.EvidenceSum;
import lapor.report.site.MetricTexts;
import lapor.report.site.PeriodNames;
import lapor.report.site.Standings;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** One section per agency that any row names, by name. */
public final class AgencySections {
    private final AgencyIndex agencies;
    private final Standings standings;
    private final AgencyMetrics metrics;
    private final EvidenceSum sum;
    private final EntryResults results;
    private final Wording wording;
    private final Map<String, List<MetricRow>> metricRows;
    private final Map<String, List<EvaluationRow>> evaluationRows;
    private final Map<String, List<EvidenceRow>> evidenceRows;

    AgencySections(ReportModel model, AgencyIndex agencies, Standings standings, Wording wording) {
        this.agencies = agencies;
        this.standings = standings;
        this.wording = wording;
        this.sum = EvidenceSum.of(model, wording);
        this.results = EntryResults.of(model, wording);
        this.metrics = new AgencyMetrics(
                new MetricTexts(model.catalogue()),
                new MetricCharts(model, agencies),
                sum,
                PeriodNames.of(model, wording));
        this.metricRows = model.metrics().stream().collect(groupingBy(MetricRow::agencyId));
        this.evaluationRows = standings.lists().stream()
                .flatMap(list -> list.rows().stream())
                .collect(groupingBy(EvaluationRow::agencyId));
        this.evidenceRows = model.evidence().stream().collect(groupingBy(EvidenceRow::agencyId));
    }

    /** That of one agency. */
    AgencySection section(String id) {
        List<MetricRow> rows = metricRows.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingInt(metrics::order).thenComparing(MetricRow::metric))
                .toList();
        List<EvidenceRow> evidence = evidenceRows.getOrDefault(id, List.of());
        Map<String, OptionalDouble> points =
                evidence.stream().findFirst().map(EvidenceRow::points).orElse(Map.of());
        List<String> sentences = new ArrayList<>();
        List<EvaluationRow> evaluations = evaluationRows.getOrDefault(id, List.of());
        evaluations.forEach(row -> sentences.addAll(standing(row)));
        if (evaluations.stream().anyMatch(row -> row.documentScore().isEmpty())) {
            sentences.add(wording.of(Phrase.AGENCY_NO_DOCUMENTS));
        }
        evidence.forEach(row -> sentences.add(sum.sentence(row)));
        return new AgencySection(
                agencies.link(id, wording),
                agencies.findParent(id).map(parent -> wording.of(Phrase.PART_OF, parent)),
                sentences,
                metrics.lines(rows, points),
                metrics.absent(rows, points),
                metrics.otherPoints(rows, points));
    }

    private List<String> standing(EvaluationRow row) {
        Standings.RankedList list = standings.listOf(row);
        String title = standings.title(list, wording);
        String result = results.result(row).text();
        if (row.rank().isEmpty()) {
            return List.of(wording.of(Phrase.AGENCY_UNRANKED, title, result));
        }
        long ranked = standings.ranked(list);
        String place = wording.of(
                Phrase.AGENCY_RANK_OF,
                title,
                wording.numbers().whole(row.rank().getAsInt()),
                wording.numbers().whole(ranked),
                result);
        return standings
                .findSum(list, wording)
                .flatMap(sum -> sum.findSum(row))
                .map(terms -> wording.of(Phrase.AGENCY_COMBINED_SUM, wording.score(row.combinedScore()), terms))
                .map(combined -> List.of(place, combined))
                .orElseGet(() -> List.of(place));
    }
}
