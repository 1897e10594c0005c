package lapor.peer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.agency.Agency;
import lapor.breakdown.MixRow;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.metric.Unit;
import lapor.statistics.Proportion;
import lapor.statistics.shrinkage.Measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds the numbers of agencies against those of their peers. Counts and numbers per inhabitant are left out: what many
 * people report is no merit and no fault. Only published numbers are used, so that nothing withheld follows.
 *
 * @param periods ids of those compared
 */
public record Comparisons(PeerRules rules, Set<String> periods) {
    private static final Set<Unit> COMPARED = Set.of(Unit.SHARE, Unit.SHARE_POINTS, Unit.DAYS, Unit.HOURS, Unit.POINTS);

    private record Key(String period, String metric, String peer) {}

    public Comparisons {
        periods = Set.copyOf(periods);
    }

    /** By period, metric and agency id; only numbers that have a value. */
    public List<ComparisonRow> of(Collection<MetricRow> published, Collection<Agency> agencies, List<MixRow> mix) {
        Map<String, String> peers = new HashMap<>();
        agencies.forEach(agency -> peers.put(agency.id(), agency.peer()));
        MixRatios ratios = MixRatios.of(mix);
        Map<Key, List<MetricRow>> sets = published.stream()
                .filter(row -> periods.contains(row.period()) && isCompared(row))
                .collect(groupingBy(
                        row -> new Key(row.period(), row.metric(), peers.getOrDefault(row.agencyId(), Groups.ALL)),
                        () -> new TreeMap<>(Comparator.comparing(Key::period)
                                .thenComparing(Key::metric)
                                .thenComparing(Key::peer)),
                        toList()));
        return sets.entrySet().parallelStream()
                .flatMap(set -> rows(set.getKey(), set.getValue(), ratios).stream())
                .toList();
    }

    private List<ComparisonRow> rows(Key key, List<MetricRow> rows, MixRatios ratios) {
        Optional<PeerModel> model = model(rows);
        return rows.stream()
                .map(row -> new ComparisonRow(
                        row.agencyId(),
                        key.peer(),
                        rows.size(),
                        row.period(),
                        row.metric(),
                        row.estimate(),
                        model.map(PeerModel::value).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                        model.flatMap(peers -> peers.stand(row.estimate())),
                        ratios.find(row)))
                .toList();
    }

    private Optional<PeerModel> model(List<MetricRow> rows) {
        boolean shares = Metrics.find(rows.get(0).metric())
                .map(Metric::unit)
                .filter(unit -> unit == Unit.SHARE)
                .isPresent();
        List<Proportion> parts = rows.stream()
                .flatMap(row -> ShareModel.share(row.estimate()).stream())
                .toList();
        if (shares && !parts.isEmpty()) {
            return parts.size() < rules.fewestAgencies() ? Optional.empty() : Optional.of(ShareModel.of(parts));
        }
        List<Measure> measures = rows.stream()
                .flatMap(row -> NormalModel.measure(row.estimate()).stream())
                .toList();
        return measures.size() < rules.fewestAgencies() ? Optional.empty() : Optional.of(NormalModel.of(measures));
    }

    private static boolean isCompared(MetricRow row) {
        Status status = row.estimate().status();
        return row.estimate().value().isPresent()
                && (status == Status.OK || status == Status.TOO_FEW)
                && Metrics.find(row.metric())
                        .map(Metric::unit)
                        .filter(COMPARED::contains)
                        .isPresent();
    }
}
