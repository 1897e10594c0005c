package lapor.jobs.tally;

import lapor.backlog.BacklogChange;
import lapor.breakdown.MixRow;
import lapor.judgement.Counted;
import lapor.source.Classification;
import lapor.tally.ActRow;
import lapor.tally.Fact;
import lapor.tally.OutcomePattern;
import lapor.tally.PatternRow;
import lapor.tally.Period;
import lapor.tally.TallyRow;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts brought out of Spark, by agency, kind and time. Their number grows with agencies, slices and days, not
 * with complaints.
 */
final class CountedCells {
    private final AgencyNumbers agencies;
    private final Map<Cell.Kind, List<Counted>> byKind;

    private record Counted(Cell cell, long count) {}

    private CountedCells(AgencyNumbers agencies, Map<Cell.Kind, List<Counted>> byKind) {
        this.agencies = agencies;
        this.byKind = byKind;
    }

    /**
     * Those of the cells that say something as they are: none of minutes and reporters.
     *
     * @param cells in the columns of {@link Cells}
     */
    static CountedCells collect(Dataset<Row> cells, AgencyNumbers agencies) {
        List<CellTable.Entry> entries = new ArrayList<>();
        cells.filter(Cells.kind()
                        .notEqual(Cell.Kind.REPORTER.number())
                        .and(Cells.kind().notEqual(Cell.Kind.REPORTER_SOON.number()))
                        .and(Cells.kind().notEqual(Cell.Kind.MINUTE.number())))
                .collectAsList()
                .forEach(row -> entries.add(Cells.entry(row)));
        entries.sort(CellTable.Entry.ORDER);
        Map<Cell.Kind, List<Counted>> byKind = new EnumMap<>(Cell.Kind.class);
        for (CellTable.Entry entry : entries) {
            Cell cell = Cell.of(entry.place(), entry.key());
            byKind.computeIfAbsent(cell.kind(), absent -> new ArrayList<>()).add(new Counted(cell, entry.count()));
        }
        return new CountedCells(agencies, byKind);
    }

    /**
     * The facts of handlings.
     *
     * @param starts first day of each slice, by its number
     */
    List<TallyRow> facts(List<LocalDate> starts) {
        return of(Cell.Kind.FACT).stream()
                .map(counted -> {
                    FactKey key = FactKey.of(counted.cell().key());
                    return new TallyRow(
                            agency(counted),
                            starts.get(counted.cell().at()),
                            key.ofClassification(),
                            key.fact(),
                            key.value(),
                            counted.count());
                })
                .toList();
    }

    /**
     * What persons did.
     *
     * @param starts first day of each slice, by its number
     */
    List<ActRow> acts(List<LocalDate> starts) {
        return of(Cell.Kind.ACT).stream()
                .map(counted -> {
                    ActKey key = ActKey.of(counted.cell().key());
                    return new ActRow(
                            agency(counted),
                            starts.get(counted.cell().at()),
                            key.firstDay(),
                            key.fact(),
                            key.value(),
                            counted.count());
                })
                .toList();
    }

    /**
     * The closings of the last days before the instant, as facts.
     *
     * @param crowded ids of the agencies whose closings crowd there
     */
    List<TallyRow> recentClosings(Set<String> crowded, List<LocalDate> starts) {
        return of(Cell.Kind.RECENT_CLOSING).stream()
                .filter(counted -> crowded.contains(agency(counted)))
                .map(counted -> new TallyRow(
                        agency(counted),
                        starts.get(counted.cell().at()),
                        Classification.UNKNOWN,
                        Fact.CLOSED_JUST_BEFORE,
                        0,
                        counted.count()))
                .toList();
    }

    /** Closings by persons in the last time before the instant, by agency and day. */
    SortedMap<String, SortedMap<LocalDate, Long>> closingDays() {
        SortedMap<String, SortedMap<LocalDate, Long>> days = new TreeMap<>();
        of(Cell.Kind.CLOSING_DAY).forEach(counted -> days.computeIfAbsent(agency(counted), agency -> new TreeMap<>())
                .put(LocalDate.ofEpochDay(counted.cell().at()), counted.count()));
        return days;
    }

    List<BacklogChange> backlog() {
        return of(Cell.Kind.BACKLOG).stream()
                .filter(counted -> counted.count() != 0)
                .map(counted -> new BacklogChange(
                        agency(counted),
                        LocalDate.ofEpochDay(counted.cell().at()),
                        BacklogChange.Series.ofNumber((int) counted.cell().key()),
                        counted.count()))
                .sorted(BacklogChange.ORDER)
                .toList();
    }

    /**
     * The mix of complaints.
     *
     * @param periods by their numbers
     * @param categories by their positions, from 1
     */
    List<MixRow> mix(List<Period> periods, List<String> categories) {
        record Sort(String agencyId, int period, int classification, int category) {}
        Map<Sort, MixSum> sums = new LinkedHashMap<>();
        of(Cell.Kind.MIX).forEach(counted -> {
            MixKey key = MixKey.of(counted.cell().key());
            Sort sort = new Sort(agency(counted), counted.cell().at(), key.classification(), key.category());
            sums.merge(sort, MixSum.of(key, counted.count()), MixSum::plus);
        });
        return sums.entrySet().stream()
                .map(entry -> {
                    Sort sort = entry.getKey();
                    return new MixRow(
                            sort.agencyId(),
                            periods.get(sort.period()).id(),
                            Classification.ofNumber(sort.classification()),
                            sort.category() == 0 ? "" : categories.get(sort.category() - 1),
                            entry.getValue().handlings(),
                            entry.getValue().firstResponse(),
                            entry.getValue().resolution());
                })
                .sorted(MixRow.ORDER)
                .toList();
    }

    /** What goes together in handlings, by the numbers of the declared periods. */
    List<PatternRow> patterns(List<Period> declared) {
        return of(Cell.Kind.PATTERN).stream()
                .map(counted -> new PatternRow(
                        agency(counted),
                        declared.get(counted.cell().at()).id(),
                        new OutcomePattern(counted.cell().key()),
                        counted.count()))
                .sorted(PatternRow.ORDER)
                .toList();
    }

    /** For each fact that any handling shows, one complaint that shows it. */
    SortedMap<Fact, Long> examples() {
        SortedMap<Fact, Long> examples = new TreeMap<>();
        of(Cell.Kind.EXAMPLE)
                .forEach(counted -> examples.merge(
                        Fact.ofNumber(counted.cell().at()), counted.cell().key(), Math::min));
        return examples;
    }

    boolean hasTimesOfDay() {
        return !of(Cell.Kind.TIME_OF_DAY).isEmpty();
    }

    private String agency(Counted counted) {
        return agencies.id(counted.cell().agency());
    }

    private List<Counted> of(Cell.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
