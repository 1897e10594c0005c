package lapor.report.peers;

import lapor.metric.Metric;
import lapor.peer.ComparisonRow;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words the comparison by one metric. */
final class PeerMetricPages {
    private PeerMetricPages() {}

    static SitePage page(MetricComparison metric) {
        Site site = metric.site();
        Wording words = site.wording();
        MetricWording label = metric.wording();
        Optional<Metric> known = site.metrics().find(metric.metric());
        Optional<Beside> beside = Beside.find(metric);
        RowWording rows = new RowWording(metric, beside);
        List<PeerRow> table = metric.rows().stream()
                .sorted(Comparator.comparingInt(
                                (ComparisonRow row) -> metric.names().order(row.peer()))
                        .thenComparing(row -> site.agencies().name(row.agencyId()), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ComparisonRow::agencyId))
                .map(rows::row)
                .toList();
        PeerMetricPage page = new PeerMetricPage(
                site.shell(metric.file(), words.of(Phrase.PEERS_TITLE, label.label())),
                known.map(found -> words.of(found.definition())).orElse(""),
                words.of(metric.direction().label()),
                known.map(found -> words.of(found.unit().label())).orElse(""),
                known.map(found -> SiteFiles.metric(found.id())),
                beside.map(Beside::label),
                !metric.isShare(),
                metric.kinds().values().stream()
                        .map(kind -> Funnels.of(metric, kind))
                        .toList(),
                table);
        return new SitePage(metric.file(), "report/peers/metric.jte", page);
    }
}
