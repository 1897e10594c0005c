package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;

import lapor.backlog.BacklogChange;
import lapor.breakdown.MixRow;
import lapor.metric.Fact;
import lapor.metric.Judged;
import lapor.metric.Period;
import lapor.metric.TallyRow;
import lapor.source.Classification;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The counts brought out of Spark. Their number grows with agencies, slices and days, not with complaints. */
final class CountedCells {
    private final Map<Cell.Kind, List<Counted>> byKind;

    private record Counted(Cell cell, long count, long example) {}

    private CountedCells(Map<Cell.Kind, List<Counted>> byKind) {
        this.byKind = byKind;
    }

    /**
     * Those of the cells that say something as they are: of minutes the full ones, and of reporters none.
     *
     * @param cells in the columns of {@link Cells}
     * @param closedInOneMinute from how many closings on a minute is full
     */
    static CountedCells collect(Dataset<Row> cells, int closedInOneMinute) {
        Map<Cell.Kind, List<Counted>> byKind = new EnumMap<>(Cell.Kind.class);
        cells.filter(col(Cells.KIND)
                        .notEqual(Cell.Kind.REPORTER.number())
                        .and(col(Cells.KIND)
                                .notEqual(Cell.Kind.MINUTE.number())
                                .or(col(Cells.COUNT).geq(closedInOneMinute))))
                .collectAsList()
                .forEach(row -> {
                    Cell.Kind kind = Cell.Kind.of(row.getInt(0));
                    Cell cell = new Cell(kind, row.getString(1), row.getInt(2), row.getLong(3));
                    byKind.computeIfAbsent(kind, absent -> new ArrayList<>())
                            .add(new Counted(cell, row.getLong(4), row.getLong(5)));
                });
        return new CountedCells(byKind);
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
                            counted.cell().agencyId(),
                            starts.get(counted.cell().at()),
                            key.ofClassification(),
                            key.fact(),
                            key.value(),
                            counted.count());
                })
                .toList();
    }

    /** The closings of full minutes, as facts. */
    List<TallyRow> bursts(List<LocalDate> starts) {
        Map<Cell, Long> sums = new LinkedHashMap<>();
        of(Cell.Kind.MINUTE)
                .forEach(counted -> sums.merge(
                        new Cell(
                                Cell.Kind.FACT,
                                counted.cell().agencyId(),
                                counted.cell().at(),
                                0),
                        counted.count(),
                        Long::sum));
        return sums.entrySet().stream()
                .map(sum -> new TallyRow(
                        sum.getKey().agencyId(),
                        starts.get(sum.getKey().at()),
                        Classification.UNKNOWN,
                        Fact.CLOSED_IN_ONE_MINUTE,
                        0,
                        sum.getValue()))
                .toList();
    }

    /** Closings by persons in the last time before the instant, by agency and day. */
    SortedMap<String, SortedMap<LocalDate, Long>> closingDays() {
        SortedMap<String, SortedMap<LocalDate, Long>> days = new TreeMap<>();
        of(Cell.Kind.CLOSING_DAY)
                .forEach(counted -> days.computeIfAbsent(counted.cell().agencyId(), agency -> new TreeMap<>())
                        .put(LocalDate.ofEpochDay(counted.cell().at()), counted.count()));
        return days;
    }

    List<BacklogChange> backlog() {
        return of(Cell.Kind.BACKLOG).stream()
                .filter(counted -> counted.count() != 0)
                .map(counted -> new BacklogChange(
                        counted.cell().agencyId(),
                        LocalDate.ofEpochDay(counted.cell().at()),
                        BacklogChange.Series.ofCode((int) counted.cell().key()),
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
        Map<Sort, Map<MixKey.Counted, Long>> sorts = new LinkedHashMap<>();
        of(Cell.Kind.MIX).forEach(counted -> {
            MixKey key = MixKey.of(counted.cell().key());
            Sort sort = new Sort(counted.cell().agencyId(), counted.cell().at(), key.classification(), key.category());
            sorts.computeIfAbsent(sort, absent -> new EnumMap<>(MixKey.Counted.class))
                    .put(key.counted(), counted.count());
        });
        return sorts.entrySet().stream()
                .map(entry -> {
                    Sort sort = entry.getKey();
                    Map<MixKey.Counted, Long> counts = entry.getValue();
                    return new MixRow(
                            sort.agencyId(),
                            periods.get(sort.period()).id(),
                            Classification.ofCode(sort.classification()),
                            sort.category() == 0 ? "" : categories.get(sort.category() - 1),
                            counts.getOrDefault(MixKey.Counted.HANDLINGS, 0L),
                            new Judged(
                                    counts.getOrDefault(MixKey.Counted.ANSWERED_ON_TIME, 0L),
                                    counts.getOrDefault(MixKey.Counted.ANSWER_DUE, 0L)),
                            new Judged(
                                    counts.getOrDefault(MixKey.Counted.RESOLVED_ON_TIME, 0L),
                                    counts.getOrDefault(MixKey.Counted.RESOLUTION_DUE, 0L)));
                })
                .sorted(MixRow.ORDER)
                .toList();
    }

    /** For each fact that any handling shows, one complaint that shows it. */
    SortedMap<Fact, Long> examples() {
        SortedMap<Fact, Long> examples = new TreeMap<>();
        of(Cell.Kind.FACT)
                .forEach(counted ->
                        examples.merge(FactKey.of(counted.cell().key()).fact(), counted.example(), Math::min));
        return examples;
    }

    boolean hasTimesOfDay() {
        return !of(Cell.Kind.TIME_OF_DAY).isEmpty();
    }

    private List<Counted> of(Cell.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
