package lapor.posterior;

import static java.util.stream.Collectors.groupingBy;

import lapor.agency.Peer;
import lapor.posterior.IndicatorPosterior.Standing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The true values of agencies, each held against its peers. */
public final class Posteriors {
    /** Peers fewer than this are not taken for themselves, but all agencies together. */
    private static final int FEWEST_PEERS = 20;
    /** Of fewer agencies in all nothing is said of what is usual. */
    private static final int FEWEST = 10;

    private Posteriors() {}

    /**
     * By agency id.
     *
     * @param subjects with the same indicators in the same order
     */
    public static Map<String, AgencyPosterior> of(List<Subject> subjects) {
        Map<String, AgencyPosterior> all = new TreeMap<>();
        Map<Peer, List<Subject>> byPeer = subjects.stream().collect(groupingBy(Subject::peer));
        List<Subject> few = byPeer.values().stream()
                .filter(peers -> peers.size() < FEWEST_PEERS)
                .flatMap(List::stream)
                .toList();
        if (!few.isEmpty()) {
            add(all, few, subjects);
        }
        byPeer.values().stream().filter(peers -> peers.size() >= FEWEST_PEERS).forEach(peers -> add(all, peers, peers));
        return all;
    }

    private static void add(Map<String, AgencyPosterior> all, List<Subject> subjects, List<Subject> among) {
        PeerPosterior posterior =
                PeerPosterior.of(among, among.size() >= FEWEST ? Standing.AMONG_PEERS : Standing.ALONE);
        subjects.forEach(subject -> all.put(subject.agencyId(), posterior.of(subject)));
    }
}
