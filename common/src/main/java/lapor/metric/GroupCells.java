package lapor.metric;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which numbers of groups give withheld numbers of agencies back. A group's number in a period does where exactly one
 * of its agencies is withheld, or all that are withheld have fewer cases than a small cell; that of all agencies does
 * where exactly one group is withheld. What is withheld of a group must not follow from its other periods either.
 *
 * @param smallCell from so many cases on, a cell is published; at least 1
 * @param all id of the group of all agencies
 */
public record GroupCells(int smallCell, String all) {

    /** What is known of the agencies of one group in one period. */
    private record Hidden(long agencies, long cases) {
        Hidden plus(Hidden other) {
            return new Hidden(agencies + other.agencies, cases + other.cases);
        }
    }

    /**
     * The periods that each group must withhold of one metric.
     *
     * @param measured rows of the metric before, and
     * @param published after suppression, in the same order
     * @param groups the group of each agency, besides {@link #all}
     */
    public Map<String, Set<String>> withheld(
            Collection<MetricRow> measured, Set<MetricRow> published, Map<String, String> groups) {
        Map<String, Map<String, Hidden>> hidden = new HashMap<>();
        Map<String, Map<String, Long>> cases = new HashMap<>();
        Set<String> periods = new HashSet<>();
        for (MetricRow row : measured) {
            periods.add(row.period());
            long n = row.estimate().n().orElse(0);
            for (String group : Set.of(groups.getOrDefault(row.agencyId(), all), all)) {
                cases.computeIfAbsent(group, absent -> new HashMap<>()).merge(row.period(), n, Long::sum);
                if (!published.contains(row)) {
                    hidden.computeIfAbsent(group, absent -> new HashMap<>())
                            .merge(row.period(), new Hidden(1, n), Hidden::plus);
                }
            }
        }
        Map<String, Set<String>> withheld = new HashMap<>();
        hidden.forEach((group, byPeriod) -> byPeriod.forEach((period, some) -> {
            if (some.agencies() == 1 || some.cases() < smallCell) {
                withheld.computeIfAbsent(group, absent -> new HashSet<>()).add(period);
            }
        }));
        protect(withheld, cases, periods);
        return withheld;
    }

    private void protect(Map<String, Set<String>> withheld, Map<String, Map<String, Long>> cases, Set<String> periods) {
        Totals totals = Totals.of(periods);
        boolean added = true;
        while (added) {
            added = false;
            for (Map.Entry<String, Set<String>> group : withheld.entrySet()) {
                added |= totals.protect(group.getValue(), cases.getOrDefault(group.getKey(), Map.of()));
            }
            for (String period : periods) {
                long groups = withheld.entrySet().stream()
                        .filter(group ->
                                !group.getKey().equals(all) && group.getValue().contains(period))
                        .count();
                if (groups == 1) {
                    added |= withheld.computeIfAbsent(all, absent -> new HashSet<>())
                            .add(period);
                }
            }
        }
    }
}
