package lapor.report;

import static java.util.stream.Collectors.groupingBy;

import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.metric.MetricRow;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.report.view.Agencies;
import lapor.report.view.AgencySection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** One section per agency that any row names, by name. */
final class AgencySections {
    private final AgencyIndex agencies;
    private final Standings standings;
    private final AgencyMetrics metrics;
    private final Wording wording;
    private final Map<String, List<MetricRow>> metricRows;
    private final Map<String, List<EvaluationRow>> evaluationRows;
    private final Map<String, List<EvidenceRow>> evidenceRows;

    AgencySections(ReportModel model, AgencyIndex agencies, Standings standings, Wording wording) {
        this.agencies = agencies;
        this.standings = standings;
        this.wording = wording;
        this.metrics = new AgencyMetrics(MetricTexts.of(model), new MetricCharts(model, agencies), wording);
        this.metricRows = model.metrics().stream().collect(groupingBy(MetricRow::agencyId));
        this.evaluationRows = standings.lists().stream()
                .flatMap(list -> list.rows().stream())
                .collect(groupingBy(EvaluationRow::agencyId));
        this.evidenceRows = model.evidence().stream().collect(groupingBy(EvidenceRow::agencyId));
    }

    Agencies all() {
        List<String> without = agencies.withoutData();
        return new Agencies(
                agencies.withData().stream().map(this::section).toList(),
                without.stream().map(agencies::name).toList(),
                wording.numbers().whole(without.size()));
    }

    private AgencySection section(String id) {
        List<MetricRow> rows = metricRows.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingInt(metrics::order).thenComparing(MetricRow::metric))
                .toList();
        List<EvidenceRow> evidence = evidenceRows.getOrDefault(id, List.of());
        Map<String, OptionalDouble> points =
                evidence.stream().findFirst().map(EvidenceRow::points).orElse(Map.of());
        List<String> sentences = new ArrayList<>();
        evaluationRows.getOrDefault(id, List.of()).forEach(row -> sentences.add(standing(row)));
        evidence.forEach(row -> sentences.add(evidence(row)));
        return new AgencySection(
                agencies.link(id, wording),
                agencies.findParent(id).map(parent -> wording.of(Phrase.PART_OF, parent)),
                sentences,
                metrics.lines(rows, points),
                metrics.absent(rows),
                metrics.otherPoints(rows, points));
    }

    private String standing(EvaluationRow row) {
        Standings.RankedList list = standings.listOf(row);
        String title = standings.title(list, wording);
        String result = wording.of(row.shortlisted() ? Phrase.SELECTED : Phrase.NOT_SELECTED);
        if (row.rank().isEmpty()) {
            return wording.of(Phrase.AGENCY_UNRANKED, title) + " (" + standings.reason(row, wording) + "). " + result;
        }
        long ranked =
                list.rows().stream().filter(other -> other.rank().isPresent()).count();
        return wording.of(
                        Phrase.AGENCY_RANK_OF,
                        title,
                        wording.numbers().whole(row.rank().getAsInt()),
                        wording.numbers().whole(ranked))
                + ". " + result;
    }

    private String evidence(EvidenceRow row) {
        String weight = wording.of(Phrase.AGENCY_WEIGHT, wording.numbers().percent(row.availableWeight(), 0));
        if (row.status() == EvidenceStatus.NOT_ASSESSABLE || row.score().isEmpty()) {
            return wording.of(Phrase.AGENCY_EVIDENCE_NONE) + "; " + weight;
        }
        String score = wording.score(row.score());
        Optional<String> interval = row.low().isPresent() && row.high().isPresent()
                ? Optional.of(wording.score(row.low()) + "–" + wording.score(row.high()))
                : Optional.empty();
        return interval.map(both -> wording.of(Phrase.AGENCY_EVIDENCE_INTERVAL, score, both))
                        .orElseGet(() -> wording.of(Phrase.AGENCY_EVIDENCE, score))
                + "; " + weight;
    }
}
