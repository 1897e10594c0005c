package lapor.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many findings of each agency in one period nobody has reviewed. */
public record OpenFindings(Map<String, Integer> byAgency) {
    public OpenFindings {
        byAgency = Map.copyOf(byAgency);
    }

    /**
     * Those of a period.
     *
     * @param period its id
     */
    public static OpenFindings in(String period, Collection<FindingRow> rows) {
        Map<String, Integer> open = new HashMap<>();
        rows.stream()
                .filter(row -> row.isOpen() && row.period().equals(period))
                .forEach(row -> open.merge(row.agencyId(), 1, Integer::sum));
        return new OpenFindings(open);
    }

    /** How many those of an agency are, at least 0. */
    public int of(String agencyId) {
        return byAgency.getOrDefault(agencyId, 0);
    }
}
