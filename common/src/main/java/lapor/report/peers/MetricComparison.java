package lapor.report.peers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.agency.Peer;
import lapor.metric.Direction;
import lapor.metric.Metric;
import lapor.metric.Unit;
import lapor.peer.ComparisonRow;
import lapor.peer.Position;
import lapor.peer.Stand;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of one metric.
 *
 * @param metric its id
 * @param rows of the headline period, one for each agency
 */
record MetricComparison(Site site, String metric, List<ComparisonRow> rows) {

    /** Every metric with a number to compare, in the order of the catalogue. */
    static List<MetricComparison> all(Site site) {
        String period = site.model().period().id();
        Map<String, List<ComparisonRow>> rows = site.model().judged().peers().comparisons().stream()
                .filter(row -> row.period().equals(period))
                .collect(groupingBy(ComparisonRow::metric, TreeMap::new, toList()));
        return rows.entrySet().stream()
                .map(entry -> new MetricComparison(site, entry.getKey(), entry.getValue()))
                .filter(metric -> metric.rows().stream().anyMatch(ComparisonRow::isShown))
                .sorted(Comparator.comparingInt(metric -> site.metrics().order(metric.metric())))
                .toList();
    }

    /** By kind of agency, in the order of the types. */
    Map<Peer, List<ComparisonRow>> kinds() {
        PeerNames names = names();
        Map<Peer, List<ComparisonRow>> kinds = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparingInt((ComparisonRow row) -> names.order(row.peer()))
                        .thenComparing(ComparisonRow::peer))
                .forEach(row -> kinds.computeIfAbsent(row.peer(), peer -> new java.util.ArrayList<>())
                        .add(row));
        return kinds;
    }

    PeerNames names() {
        return PeerNames.of(site.model().edition(), site.wording());
    }

    MetricWording wording() {
        return site.metrics().wording(metric, site.wording());
    }

    Direction direction() {
        return site.metrics().find(metric).map(Metric::direction).orElse(Direction.NEUTRAL);
    }

    boolean isShare() {
        return site.metrics().findUnit(metric).filter(Unit.SHARE::equals).isPresent();
    }

    String file() {
        return SiteFiles.peers(metric);
    }

    static long count(List<ComparisonRow> rows, Position position) {
        return rows.stream()
                .filter(row -> row.stand()
                        .map(Stand::position)
                        .filter(position::equals)
                        .isPresent())
                .count();
    }
}
