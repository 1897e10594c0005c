package lapor.privacy;

import lapor.agency.Agency;
import lapor.agency.Peer;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.tally.Period;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which numbers of persons are told, of agencies and of groups.
 *
 * @param agencies by crowd and agency id: periods
 * @param groups by crowd and code of the group: periods
 */
record Persons(Map<Crowd, Map<String, Set<Period>>> agencies, Map<Crowd, Map<String, Set<Period>>> groups) {

    /**
     * Chooses.
     *
     * @param few fewer than this are withheld
     */
    static Persons of(Headcounts counts, Headcounts ofGroups, Collection<Agency> agencies, int few) {
        Map<String, Peer> peers = new HashMap<>();
        agencies.forEach(agency -> peers.put(agency.id(), agency.peer()));
        Persons told = new Persons(new HashMap<>(), new HashMap<>());
        for (Crowd crowd : counts.crowds()) {
            if (!crowd.equals(Crowd.CHANNELS)) {
                told.choose(crowd, counts.of(crowd), ofGroups.of(crowd), peers, few);
            }
        }
        return told;
    }

    private void choose(
            Crowd crowd,
            Map<String, Headcount> counts,
            Map<String, Headcount> ofGroups,
            Map<String, Peer> peers,
            int few) {
        Map<String, Set<Period>> chosen = new ConcurrentHashMap<>();
        Map<String, Timeline> lines = new ConcurrentHashMap<>();
        counts.entrySet().parallelStream().forEach(agency -> {
            Headcount headcount = agency.getValue();
            Set<Period> periods = Choice.of(headcount.timeline(), headcount.atLeast(few));
            chosen.put(agency.getKey(), periods);
            lines.put(agency.getKey(), headcount.telling(periods));
        });
        agencies.put(crowd, chosen);
        groups.put(crowd, new GroupChoice(lines, counts, peers, few).of(ofGroups));
    }

    /** Whether a number of a crowd may be told of an agency in a period. */
    boolean tellsOfAgency(Crowd crowd, String id, Period period) {
        return tells(agencies, crowd, id, period);
    }

    /** Whether a row of an agency may be told, of a metric of persons. */
    boolean tellsOfAgency(MetricRow row, Period period) {
        return tells(agencies, crowd(row), row.agencyId(), period);
    }

    /** Whether a row of a group may be told, of a metric of persons. */
    boolean tellsOfGroup(MetricRow row, Period period) {
        return tells(groups, crowd(row), row.agencyId(), period);
    }

    private static Crowd crowd(MetricRow row) {
        Metric metric = Metrics.find(row.metric()).orElseThrow();
        return Crowd.of(metric);
    }

    private static boolean tells(Map<Crowd, Map<String, Set<Period>>> told, Crowd crowd, String who, Period period) {
        return told.getOrDefault(crowd, Map.of()).getOrDefault(who, Set.of()).contains(period);
    }
}
