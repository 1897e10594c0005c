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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds signs against those of peers. False discoveries are kept to their rate over all agencies, sign by sign and
 * period by period; limits are exceeded where chance does not explain it.
 *
 * @param fewest with fewer peers that can be compared, the agency among them, none is held against the others
 * @param peers with whom agencies are compared
 * @param told the signs that may be published; what tells of persons is held against peers only where all of them are
 */
record Benchmarks(FindingRules rules, PeerRules fewest, PeerSets peers, Set<ReviewedFinding.Key> told) {
    private static final double DECIMALS = 1000;

    private record Tested(Sign sign, PeerSpread spread, double p) {}

    /** What came of each sign that handlings show; of those that are not told, or of too few, nothing. */
    Map<Sign, Compared> of(Collection<Sign> signs) {
        return signs.stream().collect(groupingBy(Sign::subject)).values().parallelStream()
                .flatMap(same -> ofSubject(same).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Sign, Compared> ofSubject(List<Sign> same) {
        List<Tested> tested = tested(same);
        double[] q =
                BenjaminiHochberg.qValues(tested.stream().mapToDouble(Tested::p).toArray());
        Map<Sign, Compared> compared = new HashMap<>();
        same.stream().filter(this::isShown).forEach(sign -> compared.put(sign, withoutPeers(sign)));
        for (int i = 0; i < q.length; i++) {
            Tested one = tested.get(i);
            if (isShown(one.sign())) {
                compared.put(one.sign(), compared(one.sign(), one.spread(), q[i]));
            }
        }
        return compared;
    }

    private Compared withoutPeers(Sign sign) {
        OptionalDouble limit = limit(sign);
        return new Compared(
                Benchmark.ofLimit(limit),
                isAbove(sign, limit) ? Beyond.LIMIT : Beyond.NEITHER,
                limit.isPresent() ? Compared.Against.SOMETHING : Compared.Against.NOTHING);
    }

    private Compared compared(Sign sign, PeerSpread spread, double q) {
        OptionalDouble limit = limit(sign);
        boolean abovePeers = q <= rules.falseDiscoveries() && sign.share() >= spread.target() + rules.margin();
        Beyond alone = isAbove(sign, limit) ? Beyond.LIMIT : Beyond.NEITHER;
        Beyond together = isAbove(sign, limit) ? Beyond.BOTH : Beyond.PEERS;
        return new Compared(
                new Benchmark(rounded(spread.target()), rounded(q), limit),
                abovePeers ? together : alone,
                Compared.Against.SOMETHING);
    }

    private static OptionalDouble rounded(double share) {
        return OptionalDouble.of(Math.rint(share * DECIMALS) / DECIMALS);
    }

    private static boolean isAbove(Sign sign, OptionalDouble limit) {
        return limit.isPresent() && sign.sureShare() > limit.getAsDouble();
    }

    private boolean isShown(Sign sign) {
        return isOfEnough(sign) && told.contains(sign.key());
    }

    private List<Tested> tested(List<Sign> same) {
        Finding finding = same.get(0).finding();
        if (rules.withoutPeers().contains(finding.code()) || finding.isPartOfPersons()) {
            return List.of();
        }
        List<Sign> comparable = same.stream().filter(Sign::isComparable).toList();
        Map<Peer, List<Sign>> sets = comparable.stream().collect(groupingBy(sign -> peers.of(sign.agencyId())));
        List<Tested> tested = new ArrayList<>();
        sets.forEach((peer, members) -> {
            // who belongs to no set is held against all
            List<Sign> set = peer.equals(Peer.ALL) ? comparable : members;
            if (set.size() >= fewest.fewestAgencies() && tells(finding, set)) {
                members.stream().filter(this::isOfEnough).forEach(sign -> tested.add(tested(sign, set)));
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

    /** One that does not show it has no row either: that would tell none from few. */
    private boolean tells(Finding finding, List<Sign> set) {
        return !finding.isOfPersons() || set.stream().map(Sign::key).allMatch(told::contains);
    }

    private boolean isOfEnough(Sign sign) {
        return sign.isComparable() && sign.count().of() >= rules.fewest();
    }

    private OptionalDouble limit(Sign sign) {
        return rules.findLimit(sign.finding().code());
    }
}
