package lapor.privacy;

import lapor.agency.Agency;
import lapor.agency.Peer;
import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Dimension;
import lapor.metric.MetricRow;
import lapor.metric.Status;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How evenly complaints come through channels says something of how many came through each, but not of which is which.
 * It is told in hundredths, of years and declared periods that do not overlap, wherever it leaves open what is
 * withheld: each channel of which nothing is told may still have any number from none to few. Of a group it is told
 * where that holds of the group, and it is withheld of none of its agencies, or of so many that none of them can be
 * made out.
 */
final class Channels {
    private static final int MANY_WITHHELD = 3;
    private static final String RETURNED = "return_rate";

    private record Place(String who, String period) {}

    private final int channels;
    private final int few;
    private final Map<Place, Map<String, Long>> told = new HashMap<>();
    private final Map<Place, Long> returned = new HashMap<>();
    private final Set<String> periods = new HashSet<>();

    /**
     * Of a run.
     *
     * @param published breakdowns as they are published
     * @param rows of agencies' metrics
     * @param channels of the sources
     */
    Channels(Collection<BreakdownRow> published, Collection<MetricRow> rows, PeriodNames names, int channels, int few) {
        this.channels = channels;
        this.few = few;
        published.stream()
                .filter(row -> row.dimension() == Dimension.CHANNEL)
                .filter(row -> row.status() != Status.SUPPRESSED && !row.value().isEmpty())
                .forEach(row -> told.computeIfAbsent(place(row.agencyId(), row.period()), absent -> new TreeMap<>())
                        .put(row.value(), row.handlings().orElse(0)));
        rows.stream()
                .filter(row -> row.metric().equals(RETURNED))
                .forEach(row -> returned.put(place(row.agencyId(), row.period()), (long)
                        row.estimate().numerator().orElse(0)));
        names.apart(rows.stream().map(MetricRow::period).toList()).forEach(period -> periods.add(period.id()));
    }

    private static Place place(String who, String period) {
        return new Place(who, period);
    }

    /** The rows of agencies, measured or told, of which it may be told. */
    Set<MetricRow> tellable(Collection<MetricRow> rows) {
        return new HashSet<>(rows.parallelStream()
                .filter(row -> periods.contains(row.period()))
                .filter(row -> {
                    Place place = place(row.agencyId(), row.period());
                    return isOpen(row, told.getOrDefault(place, Map.of()), returned.getOrDefault(place, 0L));
                })
                .toList());
    }

    /** The rows of groups, likewise. */
    Set<MetricRow> tellableOfGroups(
            Collection<MetricRow> groups,
            Collection<MetricRow> rows,
            Set<MetricRow> tellable,
            Collection<Agency> agencies) {
        Map<String, Peer> peers = new HashMap<>();
        agencies.forEach(agency -> peers.put(agency.id(), agency.peer()));
        Map<Place, Long> withheld = new HashMap<>();
        rows.stream().filter(row -> !tellable.contains(row)).forEach(row -> {
            withheld.merge(place(Peer.ALL.code(), row.period()), 1L, Long::sum);
            Peer peer = peers.getOrDefault(row.agencyId(), Peer.ALL);
            if (!peer.equals(Peer.ALL)) {
                withheld.merge(place(peer.code(), row.period()), 1L, Long::sum);
            }
        });
        return new HashSet<>(groups.parallelStream()
                .filter(row -> periods.contains(row.period()))
                .filter(row -> {
                    long hidden = withheld.getOrDefault(place(row.agencyId(), row.period()), 0L);
                    return (hidden == 0 || hidden >= MANY_WITHHELD) && isOpen(row, Map.of(), 0);
                })
                .toList());
    }

    private boolean isOpen(MetricRow row, Map<String, Long> ofChannels, long sentBack) {
        return row.estimate().value().isPresent()
                && SpreadSearch.leavesOpen(Spread.of(row.estimate(), channels), ofChannels, sentBack, few);
    }
}
