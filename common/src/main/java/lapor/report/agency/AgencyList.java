package lapor.report.agency;

import static java.util.stream.Collectors.toMap;

import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.report.site.EditionNames;
import lapor.report.site.FindingMark;
import lapor.report.site.MainPage;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.Standings;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the list of all agencies. */
final class AgencyList {
    private final Site site;
    private final AgencyRows rows;
    private final EditionNames names;
    private final Map<String, EvidenceRow> evidence;
    private final Map<String, EvaluationRow> ranks;

    AgencyList(Site site, AgencyRows rows, Standings standings) {
        this.site = site;
        this.rows = rows;
        this.names = EditionNames.of(site.model().edition());
        this.evidence =
                site.model().evidence().stream().collect(toMap(EvidenceRow::agencyId, row -> row, (one, two) -> one));
        this.ranks = standings.lists().stream()
                .flatMap(list -> list.rows().stream())
                .collect(toMap(EvaluationRow::agencyId, row -> row, (one, two) -> one));
    }

    AgencyListPage page() {
        List<String> without = site.agencies().withoutData();
        return new AgencyListPage(
                site.shell(MainPage.AGENCIES),
                wording()
                        .days(
                                site.model().period().from(),
                                site.model().period().to()),
                site.agencies().knowsRegions() ? Optional.of(wording().of(Phrase.REGION)) : Optional.empty(),
                List.of(
                        label(Metrics.RECEIVED),
                        wording().of(Phrase.SCORE_EVIDENCE),
                        label(AgencyHeads.ON_TIME),
                        label(Metrics.FIRST_RESPONSE_MEDIAN),
                        wording().of(Phrase.RANK)),
                site.agencies().withData().stream().map(this::row).toList(),
                without.stream().map(site.agencies()::name).toList(),
                wording().numbers().whole(without.size()));
    }

    private AgencyListRow row(String id) {
        return new AgencyListRow(
                site.agencies().link(id, wording()),
                site.agencies().findRegionBesideName(id).orElse("–"),
                List.of(
                        metric(id, Metrics.RECEIVED),
                        score(Optional.ofNullable(evidence.get(id))),
                        metric(id, AgencyHeads.ON_TIME),
                        metric(id, Metrics.FIRST_RESPONSE_MEDIAN),
                        rank(Optional.ofNullable(ranks.get(id)))));
    }

    private SortCell metric(String id, String metric) {
        MetricWording words = site.metrics().wording(metric, wording());
        Optional<Estimate> found =
                rows.findMetric(id, metric, site.model().period().id()).map(MetricRow::estimate);
        return found.map(estimate -> new SortCell(
                        words.valueOrStatus(estimate),
                        words.interval(estimate.low(), estimate.high()).orElse(""),
                        MetricWording.hasValue(estimate) ? estimate.value() : OptionalDouble.empty()))
                .orElseGet(AgencyList::nothing);
    }

    private SortCell score(Optional<EvidenceRow> found) {
        return found.filter(row -> row.score().isPresent())
                .map(row -> new SortCell(
                        wording().score(row.score()),
                        row.low().isPresent() && row.high().isPresent()
                                ? wording().score(row.low()) + "–" + wording().score(row.high())
                                : "",
                        row.score()))
                .orElseGet(AgencyList::nothing);
    }

    private SortCell rank(Optional<EvaluationRow> found) {
        return found.filter(row -> row.rank().isPresent())
                .map(row -> new SortCell(
                        wording().numbers().whole(row.rank().getAsInt()),
                        FindingMark.find(row, wording())
                                .map(mark -> names.group(row.group(), wording()) + "; " + mark)
                                .orElseGet(() -> names.group(row.group(), wording())),
                        OptionalDouble.of(row.rank().getAsInt())))
                .orElseGet(AgencyList::nothing);
    }

    private String label(String metric) {
        return site.metrics().wording(metric, wording()).label();
    }

    private static SortCell nothing() {
        return new SortCell("–", "", OptionalDouble.empty());
    }

    private Wording wording() {
        return site.wording();
    }
}
