package lapor.breakdown;

import static java.util.stream.Collectors.toSet;

import lapor.metric.Status;
import lapor.rule.LimitSchedule;
import lapor.source.Classification;
import lapor.statistics.Histogram;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.PeriodTallies;
import lapor.tally.Periods;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What sort of complaints each agency got, in years and declared periods, and how old those are that are open. */
public record Breakdowns(LimitSchedule limits, List<Period> declared) {
    private static final Set<Fact> CHANNELS = Set.of(Fact.CHANNEL, Fact.CHANNEL_OF_RETURNED);

    public Breakdowns {
        declared = List.copyOf(declared);
    }

    /**
     * By agency id, dimension, period and value; a dimension of which the sources tell nothing has no rows. Nothing is
     * withheld yet, but that of periods that are not over it may not be told, since every complaint more would tell its
     * sort.
     */
    public List<BreakdownRow> of(Collection<MixRow> mix, Tallies tallies) {
        SortedMap<String, SortedMap<Dimension, Map<String, SortedMap<String, Long>>>> counts = new TreeMap<>();
        if (mix.stream().anyMatch(row -> row.classification() != Classification.UNKNOWN)) {
            add(
                    counts,
                    Dimension.CLASSIFICATION,
                    mix,
                    row -> row.classification() == Classification.UNKNOWN
                            ? ""
                            : row.classification().code());
        }
        if (mix.stream().anyMatch(row -> !row.category().isEmpty())) {
            add(counts, Dimension.CATEGORY, mix, MixRow::category);
        }
        if (tallies.available().contains(Fact.CHANNEL)) {
            addChannels(counts, tallies);
        }
        if (tallies.available().contains(Fact.UNRESOLVED)) {
            new OpenAges(limits)
                    .of(tallies.rows())
                    .forEach((agency, ages) ->
                            ages.forEach((dimension, bands) -> values(counts, agency, dimension, Dimension.ALL_PERIODS)
                                    .putAll(bands)));
        }
        Set<String> running = running(tallies);
        List<BreakdownRow> rows = new ArrayList<>();
        counts.forEach((agency, dimensions) ->
                dimensions.forEach((dimension, periods) -> periods.forEach((period, values) -> rows.addAll(rows(
                        agency,
                        dimension,
                        period,
                        values,
                        running.contains(period) ? Status.SUPPRESSED : Status.OK)))));
        return rows;
    }

    /** Ids of the periods into which persons may still come. */
    private Set<String> running(Tallies tallies) {
        List<LocalDate> slices =
                tallies.rows().stream().map(TallyRow::slice).distinct().toList();
        return tallies.persons().stream()
                .flatMap(persons ->
                        Periods.measured(slices, declared).stream().filter(period -> !persons.isOver(period)))
                .map(Period::id)
                .collect(toSet());
    }

    private static List<BreakdownRow> rows(
            String agency, Dimension dimension, String period, Map<String, Long> values, Status status) {
        double all = values.values().stream().mapToLong(Long::longValue).sum();
        return values.entrySet().stream()
                .map(value -> new BreakdownRow(
                        agency,
                        period,
                        dimension,
                        value.getKey(),
                        OptionalLong.of(value.getValue()),
                        OptionalDouble.of(value.getValue() / all),
                        status))
                .toList();
    }

    private static void add(
            SortedMap<String, SortedMap<Dimension, Map<String, SortedMap<String, Long>>>> counts,
            Dimension dimension,
            Collection<MixRow> mix,
            Function<MixRow, String> value) {
        mix.forEach(row -> values(counts, row.agencyId(), dimension, row.period())
                .merge(value.apply(row), row.handlings(), Long::sum));
    }

    private void addChannels(
            SortedMap<String, SortedMap<Dimension, Map<String, SortedMap<String, Long>>>> counts, Tallies tallies) {
        List<TallyRow> rows = tallies.rows().stream()
                .filter(row -> CHANNELS.contains(row.fact()) || Fact.STATES.contains(row.fact()))
                .toList();
        PeriodTallies.of(rows, limits, declared)
                .forEach((agency, periods) -> periods.forEach((period, tally) -> {
                    if (Periods.isWhole(period)) {
                        SortedMap<String, Long> values = values(counts, agency, Dimension.CHANNEL, period.id());
                        Histogram known = tally.histogram(Fact.CHANNEL).plus(tally.histogram(Fact.CHANNEL_OF_RETURNED));
                        known.forEach((channel, count) ->
                                values.put(tallies.channels().get(channel), count));
                        long without = tally.received() + tally.count(Fact.RETURNED) - known.total();
                        if (without > 0) {
                            values.merge("", without, Long::sum);
                        }
                    }
                }));
    }

    private static SortedMap<String, Long> values(
            SortedMap<String, SortedMap<Dimension, Map<String, SortedMap<String, Long>>>> counts,
            String agency,
            Dimension dimension,
            String period) {
        return counts.computeIfAbsent(agency, absent -> new TreeMap<>())
                .computeIfAbsent(dimension, absent -> new TreeMap<>())
                .computeIfAbsent(period, absent -> new TreeMap<>());
    }
}
