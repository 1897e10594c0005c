package lapor.report.agency;

import static java.util.stream.Collectors.groupingBy;

import lapor.agency.Peer;
import lapor.edition.Aggregation;
import lapor.edition.EvidencePlan;
import lapor.edition.Indicator;
import lapor.evidence.EvidenceRow;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.report.site.EvidenceSum;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import org.apache.commons.math3.stat.descriptive.rank.Median;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How the evidence score of an agency is made, beside the points of its peers. */
record ScorePart(Site site, AgencyRows rows, Map<Peer, List<EvidenceRow>> byPeer) {
    /** With fewer, a median would point at single agencies. */
    private static final int PEERS_NEEDED = 3;

    static ScorePart of(Site site, AgencyRows rows) {
        return new ScorePart(site, rows, site.model().evidence().stream().collect(groupingBy(EvidenceRow::peer)));
    }

    /** Absent where the agency has no row of evidence. */
    Optional<Part> find(String agency) {
        return site.model().edition().flatMap(edition -> site.model().evidence().stream()
                .filter(row -> row.agencyId().equals(agency))
                .findFirst()
                .map(row -> part(row, edition.evidence())));
    }

    private Part part(EvidenceRow row, EvidencePlan plan) {
        NumberTable table = new NumberTable(
                word(Phrase.AGENCY_SCORE_TABLE),
                List.of(
                        Column.text(word(Phrase.AGENCY_INDICATOR)),
                        Column.number(word(Phrase.VALUE)),
                        Column.number(word(Phrase.AGENCY_POINTS)),
                        Column.number(word(Phrase.WEIGHT)),
                        Column.number(word(Phrase.POINTS)),
                        Column.number(word(Phrase.AGENCY_PEERS_POINTS))),
                plan.indicators().stream()
                        .flatMap(indicator -> Stream.concat(
                                Stream.of(row(row, indicator, plan.aggregation())), official(row, indicator, plan)))
                        .toList());
        return Part.ofTables(
                        "score",
                        word(Phrase.AGENCY_SCORE_TITLE),
                        List.of(EvidenceSum.of(site.model(), wording()).sentence(row)),
                        List.of(table))
                .noting(word(Phrase.AGENCY_SCORE_HOW));
    }

    private TableRow row(EvidenceRow row, Indicator indicator, Aggregation aggregation) {
        String metric = indicator.metric();
        MetricWording words = site.metrics().wording(metric, wording());
        Optional<MetricRow> measured = rows.findMetric(row.agencyId(), metric, indicator.period());
        OptionalDouble points = isWithheld(measured)
                ? OptionalDouble.empty()
                : row.points().getOrDefault(metric, OptionalDouble.empty());
        return TableRow.linked(
                words.label(),
                SiteFiles.metric(metric),
                measured.map(MetricRow::estimate).map(words::valueOrStatus).orElse("–"),
                wording().score(points),
                wording().weight(indicator.weight()),
                points.isPresent() && aggregation == Aggregation.ARITHMETIC
                        ? wording().numbers().decimal(points.getAsDouble() * indicator.weight(), 1)
                        : "–",
                wording().score(median(row.peer(), metric)));
    }

    /** The official rate beside an answered one; it earns nothing. */
    private Stream<TableRow> official(EvidenceRow row, Indicator indicator, EvidencePlan plan) {
        return Metrics.counterpart(indicator.metric()).stream()
                .filter(metric -> !plan.metrics().contains(metric))
                .map(metric -> TableRow.linked(
                        site.metrics().wording(metric, wording()).label(),
                        SiteFiles.metric(metric),
                        rows.findMetric(row.agencyId(), metric, indicator.period())
                                .map(MetricRow::estimate)
                                .map(site.metrics().wording(metric, wording())::valueOrStatus)
                                .orElse("–"),
                        "–",
                        "–",
                        "–",
                        "–"));
    }

    private static boolean isWithheld(Optional<MetricRow> measured) {
        return measured.filter(row -> row.estimate().status() == Status.SUPPRESSED)
                .isPresent();
    }

    private OptionalDouble median(Peer peer, String metric) {
        double[] points = byPeer.getOrDefault(peer, List.of()).stream()
                .flatMapToDouble(row -> row.points().getOrDefault(metric, OptionalDouble.empty()).stream())
                .toArray();
        return points.length < PEERS_NEEDED ? OptionalDouble.empty() : OptionalDouble.of(new Median().evaluate(points));
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
