package lapor.privacy;

import static java.util.stream.Collectors.toSet;

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

/**
 * How evenly complaints come through channels says how many came through each, but for which is which. It is told of an
 * agency where the breakdown by channel is told whole, and of a group where it is told of every agency, or is withheld
 * of so many that none of them can be made out.
 */
final class Channels {
    private static final int MANY_WITHHELD = 3;

    private record Place(String who, String period) {}

    private final Set<Place> whole = new HashSet<>();
    private final Map<Place, Long> withheld = new HashMap<>();

    /** By the breakdowns as they are published, and the rows of the metric as they are measured. */
    Channels(Collection<BreakdownRow> published, Collection<MetricRow> measured, Collection<Agency> agencies) {
        Set<Place> broken = published.stream()
                .filter(row -> row.dimension() == Dimension.CHANNEL && row.status() == Status.SUPPRESSED)
                .map(row -> new Place(row.agencyId(), row.period()))
                .collect(toSet());
        published.stream()
                .filter(row -> row.dimension() == Dimension.CHANNEL)
                .map(row -> new Place(row.agencyId(), row.period()))
                .filter(place -> !broken.contains(place))
                .forEach(whole::add);
        Map<String, Peer> peers = new HashMap<>();
        agencies.forEach(agency -> peers.put(agency.id(), agency.peer()));
        measured.stream()
                .filter(row -> !whole.contains(new Place(row.agencyId(), row.period())))
                .forEach(row -> {
                    withheld.merge(new Place(Peer.ALL.code(), row.period()), 1L, Long::sum);
                    Peer peer = peers.getOrDefault(row.agencyId(), Peer.ALL);
                    if (!peer.equals(Peer.ALL)) {
                        withheld.merge(new Place(peer.code(), row.period()), 1L, Long::sum);
                    }
                });
    }

    boolean tellsOfAgency(String id, String period) {
        return whole.contains(new Place(id, period));
    }

    boolean tellsOfGroup(String code, String period) {
        long hidden = withheld.getOrDefault(new Place(code, period), 0L);
        return hidden == 0 || hidden >= MANY_WITHHELD;
    }
}
