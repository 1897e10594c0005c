package lapor.jobs.tally;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import lapor.input.InvalidInputException;
import lapor.input.Problem;
import lapor.input.Sha256;
import lapor.jobs.handling.AgencyClock;
import lapor.jobs.handling.HandlingAssembly;
import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.IngestedFile;
import lapor.jobs.lake.Lake;
import lapor.jobs.run.RunPlan;
import lapor.metric.Restatements;
import lapor.metric.Slices;
import lapor.metric.TallyRow;
import lapor.quality.RowCounts;
import lapor.source.EventType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the lake as of an instant. */
public final class LakeCount {
    private static final int DIGITS = 12;
    private static final String FIRST = "first";
    private static final String COMPLAINTS = "complaints";
    private static final String CLOSERS = "closers";

    private LakeCount() {}

    /**
     * Counts handlings and rows.
     *
     * @throws InvalidInputException if the lake has no event until the instant, or the calendar misses a year
     */
    public static Counted of(Lake lake, RunPlan plan) {
        List<IngestedFile> files = lake.files();
        if (files.isEmpty()) {
            throw nothingUntil(plan.asOf());
        }
        Dataset<Row> known = lake.events().filter(col(EventColumns.AT).leq(lit(Timestamp.from(plan.asOf()))));
        Column isClosing = col(EventColumns.TYPE).equalTo(EventType.CLOSED.code());
        Row span = known.agg(
                        min(col(EventColumns.AT)).as(FIRST),
                        sum(when(col(EventColumns.TYPE).equalTo(EventType.SUBMITTED.code()), 1L)
                                        .otherwise(0L))
                                .as(COMPLAINTS),
                        count(when(isClosing, col(EventColumns.ACTOR))).as(CLOSERS))
                .first();
        if (span.isNullAt(0)) {
            throw nothingUntil(plan.asOf());
        }
        Instant first = span.<Timestamp>getAs(FIRST).toInstant();
        List<TallyRow> tallies = tallies(known, plan, first);
        Set<EventType> provided = EnumSet.noneOf(EventType.class);
        files.forEach(file -> provided.addAll(file.provides()));
        return new Counted(
                tallies,
                FactSources.available(provided, span.<Long>getAs(CLOSERS)),
                LakeQuality.of(lake, files, plan, handlings(tallies)),
                files.stream().map(IngestedFile::rows).reduce(RowCounts.NONE, RowCounts::plus),
                span.<Long>getAs(COMPLAINTS),
                files.stream()
                        .map(file -> new Counted.SourceFile(file.id(), file.name(), file.checksum(), file.mapping()))
                        .toList(),
                lake.nameSnapshots(contentName(files)),
                Restatements.NONE);
    }

    /** The same files with the same fate have the same name, in every lake. */
    private static String contentName(List<IngestedFile> files) {
        String content = files.stream()
                .map(file -> file.id() + " " + file.rows())
                .sorted()
                .collect(joining("\n"));
        return "content-" + Sha256.of(content).substring(0, DIGITS);
    }

    /**
     * Checks that a lake can be counted, by its first event alone: before a delivery enters it, for instance.
     *
     * @param first when the first event happened; absent without any
     * @throws InvalidInputException if there is no event until the plan's instant, or the calendar misses a year
     */
    public static void requireCountable(Optional<Instant> first, RunPlan plan) {
        Instant from = first.orElseThrow(() -> nothingUntil(plan.asOf()));
        if (from.isAfter(plan.asOf())) {
            throw nothingUntil(plan.asOf());
        }
        clock(plan, from);
    }

    private static AgencyClock clock(RunPlan plan, Instant first) {
        return new AgencyClock(
                plan.schedules(),
                first,
                plan.asOf(),
                plan.agencies(plan.workTime().named()));
    }

    private static List<TallyRow> tallies(Dataset<Row> known, RunPlan plan, Instant first) {
        AgencyClock clock = clock(plan, first);
        List<LocalDate> days = clock.days();
        Slices slices = Slices.of(
                days.get(0),
                days.get(days.size() - 1),
                plan.declared(),
                plan.rules().limits().changeDates());
        int[] sliceByDay = days.stream()
                .mapToInt(day -> slices.starts().indexOf(slices.startOf(day)))
                .toArray();
        Dataset<Row> handlings = HandlingAssembly.assemble(known);
        return TallyRows.collect(HandlingTally.tally(handlings, clock, plan.asOf(), sliceByDay), slices.starts());
    }

    private static SortedMap<String, Long> handlings(List<TallyRow> tallies) {
        SortedMap<String, Long> handlings = new TreeMap<>();
        tallies.stream()
                .filter(row -> !row.agencyId().isEmpty() && Counted.STATES.contains(row.fact()))
                .forEach(row -> handlings.merge(row.agencyId(), row.count(), Long::sum));
        return handlings;
    }

    private static InvalidInputException nothingUntil(Instant asOf) {
        return new InvalidInputException(
                List.of(new Problem(Problem.Kind.MISSING, "lake", "has no event until " + asOf)));
    }
}
