package lapor.peer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.agency.Peer;
import lapor.breakdown.MixRow;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Unit;
import lapor.statistics.Proportion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds the numbers of agencies against those of their peers. Counts and numbers per inhabitant are left out: what many
 * people report is no merit and no fault. Only published numbers are used, so that nothing withheld follows.
 *
 * @param periods ids of those compared
 */
public record Comparisons(PeerRules rules, Set<String> periods) {
    private static final Set<Unit> COMPARED = Set.of(Unit.SHARE, Unit.SHARE_POINTS, Unit.DAYS, Unit.HOURS, Unit.POINTS);

    private record Subject(String period, String metric) {
        static final Comparator<Subject> ORDER =
                Comparator.comparing(Subject::period).thenComparing(Subject::metric);
    }

    public Comparisons {
        periods = Set.copyOf(periods);
    }

    /** By period, metric, peer and agency id, without what mixes of complaints let expect. */
    public List<ComparisonRow> of(Collection<MetricRow> published, PeerSets peers) {
        return of(published, peers, MixRatios.of(List.of(), 0));
    }

    /**
     * By period, metric, peer and agency id.
     *
     * @param few of no sort of complaints it may be told that there are more, or fewer
     */
    public List<ComparisonRow> of(Collection<MetricRow> published, PeerSets peers, List<MixRow> mix, int few) {
        return of(published, peers, MixRatios.of(mix, few));
    }

    private List<ComparisonRow> of(Collection<MetricRow> published, PeerSets peers, MixRatios ratios) {
        Map<Subject, List<MetricRow>> subjects = published.stream()
                .filter(row -> periods.contains(row.period()) && isOfComparedUnit(row))
                .collect(groupingBy(row -> new Subject(row.period(), row.metric())));
        return subjects.entrySet().stream().sorted(Map.Entry.comparingByKey(Subject.ORDER)).toList().parallelStream()
                .flatMap(subject -> rows(subject.getValue(), peers, ratios))
                .toList();
    }

    private Stream<ComparisonRow> rows(List<MetricRow> rows, PeerSets peers, MixRatios ratios) {
        return rows.stream()
                .collect(groupingBy(row -> peers.of(row.agencyId()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(set -> {
                    // who belongs to no set is held against all
                    List<MetricRow> comparable = (set.getKey().equals(Peer.ALL) ? rows : set.getValue())
                            .stream()
                                    .filter(row -> ComparisonRow.isShown(row.estimate()))
                                    .toList();
                    return rows(set.getValue(), set.getKey(), comparable, ratios);
                });
    }

    private Stream<ComparisonRow> rows(List<MetricRow> rows, Peer peer, List<MetricRow> comparable, MixRatios ratios) {
        Optional<PeerModel> model = comparable.isEmpty() ? Optional.empty() : model(comparable);
        return rows.stream().map(row -> {
            Optional<Stand> stand = model.filter(known -> ComparisonRow.isShown(row.estimate()))
                    .flatMap(known -> known.stand(row.estimate()));
            return new ComparisonRow(
                    row.agencyId(),
                    peer,
                    comparable.size(),
                    row.period(),
                    row.metric(),
                    row.estimate(),
                    model.map(PeerModel::value).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                    stand,
                    stand.isPresent() ? Optional.empty() : Optional.of(obstacle(row.estimate(), comparable.size())),
                    ratios.find(row));
        });
    }

    /** Why a number without a stand has none. */
    private Obstacle obstacle(Estimate estimate, int peers) {
        return switch (estimate.status()) {
            case NOT_AVAILABLE -> Obstacle.NOT_AVAILABLE;
            case SUPPRESSED -> Obstacle.SUPPRESSED;
            case OK, TOO_FEW -> {
                if (estimate.value().isEmpty()) {
                    yield Obstacle.NO_VALUE;
                }
                yield peers < rules.fewestAgencies() ? Obstacle.TOO_FEW_PEERS : Obstacle.UNKNOWN_ERROR;
            }
        };
    }

    private Optional<PeerModel> model(List<MetricRow> rows) {
        Optional<Metric> metric = Metrics.find(rows.get(0).metric());
        List<Proportion> parts = rows.stream()
                .flatMap(row -> ShareModel.share(row.estimate()).stream())
                .toList();
        if (metric.filter(known -> known.unit() == Unit.SHARE).isPresent() && !parts.isEmpty()) {
            return parts.size() < rules.fewestAgencies() ? Optional.empty() : Optional.of(ShareModel.of(parts));
        }
        double grain = metric.map(Metric::grain).orElse(0.0);
        List<Estimate> measured = rows.stream()
                .map(MetricRow::estimate)
                .filter(estimate -> NormalModel.measure(estimate, grain).isPresent())
                .toList();
        return measured.size() < rules.fewestAgencies()
                ? Optional.empty()
                : Optional.of(NormalModel.of(measured, grain));
    }

    private static boolean isOfComparedUnit(MetricRow row) {
        return Metrics.find(row.metric())
                .map(Metric::unit)
                .filter(COMPARED::contains)
                .isPresent();
    }
}
