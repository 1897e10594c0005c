package lapor.rule;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * From where on a share is a finding.
 *
 * @param fewest of fewer handlings nothing can be told; at least 1
 * @param fewestCases so many handlings at least have to show it; at least 1
 * @param falseDiscoveries the share, 0 to 1, of false ones that is borne with among shares beyond their peers
 * @param limits by code of the finding, the share, 0 to 1, above which it is one whatever the peers show
 */
public record FindingRules(int fewest, int fewestCases, double falseDiscoveries, Map<String, Double> limits) {
    public FindingRules {
        limits = Map.copyOf(limits);
    }

    /** The share above which a finding is one whatever the peers show; absent where the rules have none. */
    public OptionalDouble findLimit(String finding) {
        Double limit = limits.get(finding);
        return limit == null ? OptionalDouble.empty() : OptionalDouble.of(limit);
    }
}
