package lapor.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Dimension;
import lapor.metric.Status;
import lapor.tally.Period;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is given away of values of breakdowns. A published share tells the total, and so how many are withheld together.
 */
record BreakdownAudit(PeriodNames names, Headcounts counts) {
    /** What one agency's handlings are broken down by. */
    record Part(String agencyId, Dimension dimension) {}

    /**
     * Something that is given away.
     *
     * @param words what of it, and how far it is known
     */
    record Given(Part part, String words) {}

    List<Given> given(Collection<BreakdownRow> rows) {
        Map<Dimension, SortedSet<String>> values = new EnumMap<>(Dimension.class);
        rows.stream()
                .filter(row -> row.status() != Status.SUPPRESSED)
                .collect(groupingBy(BreakdownRow::dimension))
                .forEach((dimension, of) -> values.put(
                        dimension, of.stream().map(BreakdownRow::value).collect(toCollection(TreeSet::new))));
        return rows.stream()
                .collect(groupingBy(row -> new Part(row.agencyId(), row.dimension())))
                .entrySet()
                .parallelStream()
                .flatMap(part -> given(
                        part.getKey(),
                        part.getValue(),
                        values.getOrDefault(part.getKey().dimension(), new TreeSet<>()))
                        .stream())
                .toList();
    }

    private List<Given> given(Part part, List<BreakdownRow> rows, SortedSet<String> seen) {
        Map<Period, Long> totals = totals(part, rows);
        Map<String, Timeline> lines = new TreeMap<>();
        Timeline nothing = Timeline.of(Adding.SUM, totals, Breakdown.caps(part.dimension(), part.agencyId(), counts));
        seen.forEach(value -> lines.put(value, nothing.untold()));
        // stands for all values that are published of nobody
        lines.put(Shares.ANOTHER, nothing.untold());
        Map<Period, Long> rests = new HashMap<>();
        for (BreakdownRow row : rows) {
            Period period = Breakdown.period(row, names);
            if (row.status() == Status.SUPPRESSED) {
                rests.merge(period, totals.getOrDefault(period, 0L), Long::sum);
            } else {
                long handlings = row.handlings().orElseThrow();
                rests.merge(period, -handlings, Long::sum);
                Optional.ofNullable(lines.get(row.value())).ifPresent(line -> line.tell(period, handlings));
            }
        }
        rests.keySet().retainAll(partlyTold(rows));
        List<Rest.Sum> sums = rests.entrySet().stream()
                .map(rest -> new Rest.Sum(rest.getKey(), untold(lines, rest.getKey()), rest.getValue()))
                .toList();
        return Rest.of(lines, sums).givenAway(rests).stream()
                .map(cell -> new Given(
                        part,
                        "%s %s %s %s is from %d to %d"
                                .formatted(
                                        part.agencyId(),
                                        cell.period().id(),
                                        part.dimension(),
                                        cell.line(),
                                        cell.known().low(),
                                        cell.known().high())))
                .toList();
    }

    private Map<Period, Long> totals(Part part, List<BreakdownRow> rows) {
        Map<Period, Long> totals = new HashMap<>();
        for (BreakdownRow row : rows) {
            Period period = Breakdown.period(row, names);
            if (row.status() != Status.SUPPRESSED) {
                totals.put(period, total(List.of(row)));
            } else {
                totals.putIfAbsent(period, counts.received(part.agencyId(), period));
            }
        }
        return totals;
    }

    /** How many there are together, as a published share tells; 0 where nothing is told. */
    static long total(List<BreakdownRow> rows) {
        return rows.stream()
                .filter(row -> row.status() != Status.SUPPRESSED)
                .mapToLong(row ->
                        Math.round(row.handlings().orElseThrow() / row.share().orElseThrow()))
                .max()
                .orElse(0);
    }

    /** The periods of which something is told, and something is not. */
    private Set<Period> partlyTold(List<BreakdownRow> rows) {
        Set<Period> told = new HashSet<>();
        Set<Period> withheld = new HashSet<>();
        rows.forEach(row -> (row.status() == Status.SUPPRESSED ? withheld : told).add(Breakdown.period(row, names)));
        told.retainAll(withheld);
        return told;
    }

    private static List<String> untold(Map<String, Timeline> lines, Period period) {
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().isTold(period))
                .map(Map.Entry::getKey)
                .toList();
    }
}
