package lapor.rule;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From where on a share is a finding.
 *
 * @param fewest of fewer handlings nothing can be told; at least 1
 * @param fewestCases so many handlings at least have to show it; at least 1
 * @param margin share points, 0 to 1, by which a share has to be above that of the peers, however sure the difference
 *     is
 * @param falseDiscoveries the share, 0 to 1, of false ones that is borne with among shares beyond their peers
 * @param limits by code of the finding, the share, 0 to 1, above which it is one whatever the peers show, where the
 *     lower end of its 95 % interval is
 * @param withoutPeers codes of the findings that are not held against peers
 */
public record FindingRules(
        int fewest,
        int fewestCases,
        double margin,
        double falseDiscoveries,
        Map<String, Double> limits,
        Set<String> withoutPeers) {
    public FindingRules {
        limits = Map.copyOf(limits);
        withoutPeers = Set.copyOf(withoutPeers);
    }

    /** The codes of all findings that these rules name. */
    public SortedSet<String> named() {
        SortedSet<String> named = new TreeSet<>(limits.keySet());
        named.addAll(withoutPeers);
        return named;
    }

    /** The share above which a finding is one whatever the peers show; absent where the rules have none. */
    public OptionalDouble findLimit(String finding) {
        Double limit = limits.get(finding);
        return limit == null ? OptionalDouble.empty() : OptionalDouble.of(limit);
    }
}
