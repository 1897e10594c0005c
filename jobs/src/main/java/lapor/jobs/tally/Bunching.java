package lapor.jobs.tally;

import lapor.rule.ConductRules;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Finds the agencies whose closings crowd in the last days before the instant. Without closings in the days before them
 * there is nothing to tell a crowd by.
 *
 * @param last day before the instant
 */
record Bunching(ConductRules.Bunching rules, LocalDate last) {

    /** The agencies for which closings by persons crowd, by agency and day of the closing. */
    Set<String> crowded(SortedMap<String, SortedMap<LocalDate, Long>> closings) {
        Set<String> crowded = new TreeSet<>();
        closings.forEach((agency, days) -> {
            if (isCrowded(days)) {
                crowded.add(agency);
            }
        });
        return crowded;
    }

    private boolean isCrowded(SortedMap<LocalDate, Long> closings) {
        LocalDate begin = last.minusDays(rules.days() - 1L);
        long recent = sum(closings.tailMap(begin));
        long before = sum(closings.headMap(begin));
        return before > 0
                && recent >= rules.atLeast()
                && recent * rules.daysBefore() > (long) rules.times() * rules.days() * before;
    }

    private static long sum(SortedMap<LocalDate, Long> closings) {
        return closings.values().stream().mapToLong(Long::longValue).sum();
    }
}
