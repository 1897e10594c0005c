package lapor.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Dimension;
import lapor.metric.Status;
import lapor.privacy.BreakdownAudit.Part;
import lapor.tally.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Withholds values of which an agency has fewer than so many handlings, those of which it has none included, and others
 * with them. All that is withheld of a period is one row: which values it has would tell as much as how many.
 *
 * @param names of the periods
 * @param received how many complaints there are at most, as everybody knows
 * @param few fewer than this are withheld
 */
record Breakdown(PeriodNames names, Headcounts received, int few) {
    private static final Set<Dimension> AGES = Set.of(Dimension.OPEN_IN_TIME, Dimension.OPEN_OVERDUE);
    private static final Period AS_OF = new Period(Dimension.ALL_PERIODS, LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));

    private record PartOfPeriod(Part part, String period) {}

    /** The rows as they may be published, in their order; what is withheld stands after the others of its period. */
    List<BreakdownRow> published(Collection<BreakdownRow> rows) {
        Map<Dimension, SortedSet<String>> values = new EnumMap<>(Dimension.class);
        rows.stream()
                .collect(groupingBy(BreakdownRow::dimension))
                .forEach((dimension, of) -> values.put(
                        dimension, of.stream().map(BreakdownRow::value).collect(toCollection(TreeSet::new))));
        Map<String, Long> open = new HashMap<>();
        rows.stream()
                .filter(row -> AGES.contains(row.dimension()))
                .forEach(row -> open.merge(row.agencyId(), row.handlings().orElse(0), Long::sum));
        Map<Part, Map<String, Set<Period>>> told = new HashMap<>();
        rows.stream().collect(groupingBy(row -> new Part(row.agencyId(), row.dimension()))).entrySet().parallelStream()
                .map(part -> Map.entry(
                        part.getKey(),
                        AGES.contains(part.getKey().dimension())
                                        && open.getOrDefault(part.getKey().agencyId(), 0L) < few
                                ? Map.<String, Set<Period>>of()
                                : shares(
                                                part.getValue(),
                                                values.getOrDefault(
                                                        part.getKey().dimension(), new TreeSet<>()))
                                        .told()))
                .toList()
                .forEach(part -> told.put(part.getKey(), part.getValue()));
        return completed(rows, told, values);
    }

    /** Withholds a whole part, too, as long as anything of it is given away all the same. */
    private List<BreakdownRow> completed(
            Collection<BreakdownRow> rows,
            Map<Part, Map<String, Set<Period>>> told,
            Map<Dimension, SortedSet<String>> values) {
        BreakdownAudit audit = new BreakdownAudit(names, received);
        List<BreakdownRow> published = withheld(rows, told, values);
        boolean more = true;
        while (more) {
            more = false;
            for (BreakdownAudit.Given given : audit.given(published)) {
                more |= !told.getOrDefault(given.part(), Map.of()).isEmpty();
                told.put(given.part(), Map.of());
            }
            published = more ? withheld(rows, told, values) : published;
        }
        return published;
    }

    private Shares shares(List<BreakdownRow> rows, SortedSet<String> values) {
        Map<Period, Long> totals = new HashMap<>();
        SortedMap<String, Map<Period, Long>> counts = new TreeMap<>();
        values.forEach(value -> counts.put(value, new HashMap<>()));
        for (BreakdownRow row : rows) {
            long handlings = row.handlings().orElse(0);
            totals.merge(period(row), handlings, Long::sum);
            counts.computeIfAbsent(row.value(), absent -> new HashMap<>()).put(period(row), handlings);
        }
        Map<Period, Long> caps = caps(rows.get(0).dimension(), rows.get(0).agencyId(), received);
        Set<Period> running = rows.stream()
                .filter(row -> row.status() == Status.SUPPRESSED)
                .map(this::period)
                .collect(toSet());
        return new Shares(totals, counts, running, Timeline.of(Adding.SUM, totals, caps), few);
    }

    private List<BreakdownRow> withheld(
            Collection<BreakdownRow> rows,
            Map<Part, Map<String, Set<Period>>> told,
            Map<Dimension, SortedSet<String>> values) {
        Map<PartOfPeriod, List<BreakdownRow>> parts = new LinkedHashMap<>();
        rows.forEach(row -> parts.computeIfAbsent(
                        new PartOfPeriod(new Part(row.agencyId(), row.dimension()), row.period()),
                        absent -> new ArrayList<>())
                .add(row));
        List<BreakdownRow> published = new ArrayList<>();
        parts.forEach((part, ofPart) -> {
            Map<String, Set<Period>> periods = told.getOrDefault(part.part(), Map.of());
            List<BreakdownRow> shown = ofPart.stream()
                    .filter(row -> periods.getOrDefault(row.value(), Set.of()).contains(period(row)))
                    .toList();
            published.addAll(shown);
            if (shown.size()
                    < values.getOrDefault(part.part().dimension(), new TreeSet<>())
                            .size()) {
                published.add(rest(part));
            }
        });
        return published;
    }

    private static BreakdownRow rest(PartOfPeriod of) {
        return new BreakdownRow(
                of.part().agencyId(),
                of.period(),
                of.part().dimension(),
                "",
                OptionalLong.empty(),
                OptionalDouble.empty(),
                Status.SUPPRESSED);
    }

    private Period period(BreakdownRow row) {
        return period(row, names);
    }

    /** How many of a value there are at most in periods without breakdown; of what is open nothing is known. */
    static Map<Period, Long> caps(Dimension dimension, String agency, Headcounts received) {
        return AGES.contains(dimension) ? Map.of() : received.receivedOf(agency);
    }

    /** The period of a row; for what is open a stretch of its own. */
    static Period period(BreakdownRow row, PeriodNames names) {
        return row.period().equals(Dimension.ALL_PERIODS) ? AS_OF : names.of(row.period());
    }
}
