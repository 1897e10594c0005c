package lapor.peer;

import lapor.agency.Agency;
import lapor.agency.Peer;
import lapor.edition.VolumeBands;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * With whom each agency is compared: those of its type, and where an edition asks for it, of its band of volume. An
 * agency whose type is unknown is held against all.
 */
public final class PeerSets {
    private final Map<String, Peer> sets;

    private PeerSets(Map<String, Peer> sets) {
        this.sets = sets;
    }

    /** By type alone. */
    public static PeerSets byType(Collection<Agency> agencies) {
        Map<String, Peer> sets = new HashMap<>();
        agencies.forEach(agency -> sets.put(agency.id(), agency.peer()));
        return new PeerSets(sets);
    }

    /**
     * By type and band of volume.
     *
     * @param window id of the period whose complaints make the volume; an agency without any is in the first band
     */
    public static PeerSets of(
            Collection<Agency> agencies, VolumeBands bands, Collection<MetricRow> measured, String window) {
        Map<String, Long> received = new HashMap<>();
        measured.stream()
                .filter(row -> row.period().equals(window) && row.metric().equals(Metrics.RECEIVED))
                .forEach(row -> received.put(row.agencyId(), row.estimate().n().orElse(0)));
        Map<String, Peer> sets = new HashMap<>();
        for (Agency agency : agencies) {
            String band = bands.of(received.getOrDefault(agency.id(), 0L)).id();
            sets.put(agency.id(), agency.peer().in(band));
        }
        return new PeerSets(sets);
    }

    /** The set of an agency; all agencies for one that is unknown. */
    public Peer of(String agencyId) {
        return Optional.ofNullable(sets.get(agencyId)).orElse(Peer.ALL);
    }
}
