package lapor.finding;

import static java.util.stream.Collectors.groupingBy;

import lapor.agency.Peer;
import lapor.peer.PeerRules;
import lapor.peer.PeerSets;
import lapor.rule.FindingRules;
import lapor.statistics.BenjaminiHochberg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Holds signs against those of peers. False discoveries are kept to their rate over all agencies, sign by sign and
 * period by period.
 *
 * @param fewest with fewer peers that can be compared, the agency among them, none is held against the others
 * @param peers with whom agencies are compared
 */
record Benchmarks(FindingRules rules, PeerRules fewest, PeerSets peers) {
    private static final double DECIMALS = 1000;

    private record Tested(Sign sign, PeerSpread spread, double p) {}

    /**
     * What each sign is held against that handlings show; withheld ones and those of too few are held against nothing.
     */
    Map<Sign, Benchmark> of(Collection<Sign> signs) {
        return signs.stream().collect(groupingBy(Sign::subject)).values().parallelStream()
                .flatMap(same -> ofSubject(same).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Sign, Benchmark> ofSubject(List<Sign> same) {
        List<Tested> tested = tested(same);
        double[] q =
                BenjaminiHochberg.qValues(tested.stream().mapToDouble(Tested::p).toArray());
        Map<Sign, Benchmark> benchmarks = new HashMap<>();
        same.stream()
                .filter(sign -> isTold(sign) && sign.count().cases() > 0)
                .forEach(sign -> benchmarks.put(
                        sign, new Benchmark(OptionalDouble.empty(), OptionalDouble.empty(), limit(sign))));
        for (int i = 0; i < q.length; i++) {
            Sign sign = tested.get(i).sign();
            if (sign.count().cases() > 0) {
                double target = tested.get(i).spread().target();
                benchmarks.put(
                        sign,
                        new Benchmark(
                                OptionalDouble.of(Math.rint(target * DECIMALS) / DECIMALS),
                                OptionalDouble.of(Math.ceil(q[i] * DECIMALS) / DECIMALS),
                                limit(sign)));
            }
        }
        return benchmarks;
    }

    private List<Tested> tested(List<Sign> same) {
        List<Sign> comparable = same.stream().filter(Sign::isComparable).toList();
        Map<Peer, List<Sign>> sets = comparable.stream().collect(groupingBy(sign -> peers.of(sign.agencyId())));
        List<Tested> tested = new ArrayList<>();
        sets.forEach((peer, members) -> {
            // who belongs to no set is held against all
            List<Sign> set = peer.equals(Peer.ALL) ? comparable : members;
            if (set.size() >= fewest.fewestAgencies()) {
                members.stream().filter(this::isTold).forEach(sign -> tested.add(tested(sign, set)));
            }
        });
        return tested;
    }

    private Tested tested(Sign sign, List<Sign> set) {
        PeerSpread spread = PeerSpread.of(set.stream()
                .filter(other -> !other.agencyId().equals(sign.agencyId()))
                .toList());
        return new Tested(sign, spread, spread.chance(sign, rules.falseDiscoveries()));
    }

    private boolean isTold(Sign sign) {
        return sign.isComparable() && sign.count().of() >= rules.fewest();
    }

    private OptionalDouble limit(Sign sign) {
        return rules.findLimit(sign.finding().code());
    }
}
