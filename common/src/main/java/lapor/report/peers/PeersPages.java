package lapor.report.peers;

import lapor.edition.Indicator;
import lapor.metric.Metrics;
import lapor.peer.Position;
import lapor.report.peers.MetricCount.Count;
import lapor.report.site.MainPage;
import lapor.report.site.Site;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words the comparisons with peers. */
public record PeersPages(Site site) {
    private static final int MOST_WITHOUT_EDITION = 6;

    /** The page that leads to all, and one for each metric. */
    public static Stream<SitePage> of(Site site) {
        PeersPages pages = new PeersPages(site);
        List<MetricComparison> metrics = MetricComparison.all(site);
        PeersPage page = new PeersPage(
                site.shell(MainPage.PEERS),
                site.wording()
                        .of(
                                Phrase.PEERS_WHAT,
                                site.wording()
                                        .days(
                                                site.model().period().from(),
                                                site.model().period().to())),
                site.model().edition().isPresent(),
                pages.important(metrics).stream().map(Strips::of).toList(),
                metrics.stream().map(pages::count).toList());
        return Stream.concat(
                Stream.of(new SitePage(MainPage.PEERS.file(), "report/peers/page.jte", page)),
                metrics.stream().map(PeerMetricPages::page));
    }

    /** What the edition scores by, the heaviest first. */
    private List<MetricComparison> important(List<MetricComparison> metrics) {
        if (site.model().edition().isEmpty()) {
            return metrics.stream().limit(MOST_WITHOUT_EDITION).toList();
        }
        List<String> scored = site.model().edition().orElseThrow().evidence().indicators().stream()
                .sorted(Comparator.comparingDouble(Indicator::weight).reversed())
                .map(Indicator::metric)
                .toList();
        return Metrics.besideOfficial(scored).stream()
                .flatMap(id -> metrics.stream().filter(metric -> metric.metric().equals(id)))
                .toList();
    }

    private MetricCount count(MetricComparison metric) {
        return new MetricCount(
                metric.wording().label(),
                metric.file(),
                Arrays.stream(Position.values())
                        .map(position -> count(MetricComparison.count(metric.rows(), position)))
                        .toList(),
                count(metric.rows().stream()
                        .filter(row -> row.stand().isEmpty())
                        .count()));
    }

    private Count count(long agencies) {
        return new Count(agencies, site.wording().numbers().whole(agencies));
    }
}
