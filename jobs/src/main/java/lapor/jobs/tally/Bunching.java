package lapor.jobs.tally;

import lapor.rule.ConductRules;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.Slices;
import lapor.tally.TallyRow;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the agencies whose closings crowd in the last days before the instant.
 *
 * @param last day before the instant
 */
record Bunching(ConductRules.Bunching rules, LocalDate last) {

    /** The closings of those days, as facts, of the agencies for which they crowd. */
    List<TallyRow> rows(SortedMap<String, SortedMap<LocalDate, Long>> closings, Slices slices) {
        return closings.entrySet().stream()
                .filter(agency -> isCrowded(agency.getValue()))
                .flatMap(agency -> rows(agency.getKey(), recent(agency.getValue()), slices))
                .toList();
    }

    private boolean isCrowded(SortedMap<LocalDate, Long> closings) {
        long recent = sum(recent(closings));
        long before = sum(closings.headMap(begin()));
        return recent >= rules.atLeast() && recent * rules.daysBefore() > (long) rules.times() * rules.days() * before;
    }

    private SortedMap<LocalDate, Long> recent(SortedMap<LocalDate, Long> closings) {
        return closings.tailMap(begin());
    }

    private LocalDate begin() {
        return last.minusDays(rules.days() - 1L);
    }

    private static long sum(SortedMap<LocalDate, Long> closings) {
        return closings.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Stream<TallyRow> rows(String agency, SortedMap<LocalDate, Long> recent, Slices slices) {
        SortedMap<LocalDate, Long> bySlice = new TreeMap<>();
        recent.forEach((day, count) -> bySlice.merge(slices.startOf(day), count, Long::sum));
        return bySlice.entrySet().stream()
                .map(slice -> new TallyRow(
                        agency, slice.getKey(), Classification.UNKNOWN, Fact.CLOSED_JUST_BEFORE, 0, slice.getValue()));
    }
}
