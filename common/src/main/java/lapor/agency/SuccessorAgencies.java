package lapor.agency;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which agency answers for which.
 *
 * @param finals for each agency that is folded into another, the last of the agencies that took over from one another
 */
public record SuccessorAgencies(SortedMap<String, String> finals) {

    /** Follows chains to their ends. A chain that does not end leaves its agencies as they are. */
    static SuccessorAgencies ofChains(Map<String, String> next) {
        SortedMap<String, String> finals = new TreeMap<>();
        for (String id : next.keySet()) {
            SortedSet<String> passed = new TreeSet<>();
            String last = id;
            while (next.containsKey(last) && passed.add(last)) {
                last = next.getOrDefault(last, last);
            }
            if (!passed.contains(last)) {
                finals.put(id, last);
            }
        }
        return new SuccessorAgencies(finals);
    }

    /** Whether another agency answers for it. */
    public boolean isFolded(String agencyId) {
        return finals.containsKey(agencyId);
    }

    /** Who answers for an agency; most often itself. */
    public String answering(String agencyId) {
        return finals.getOrDefault(agencyId, agencyId);
    }
}
