package lapor.jobs.tally;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import lapor.calendar.CountedCalendar;
import lapor.input.InvalidInputException;
import lapor.input.Problem;
import lapor.input.Sha256;
import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.IngestedFile;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.MisplacedNames;
import lapor.judgement.Counted;
import lapor.judgement.LakeState;
import lapor.judgement.SourceFile;
import lapor.metric.Restatements;
import lapor.quality.RowCounts;
import lapor.run.Participants;
import lapor.run.Rulebook;
import lapor.run.RunClock;
import lapor.source.EventType;
import lapor.tally.FactSources;
import lapor.tally.Tallies;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts the lake as of an instant. */
public final class LakeCount {
    private static final int DIGITS = 12;
    private static final String FIRST = "first";
    private static final String WITH_ACTOR = "with_actor";

    private LakeCount() {}

    /**
     * Counts handlings and rows.
     *
     * @throws InvalidInputException if the lake has no event until the instant, or the calendar misses a year
     */
    public static Counted of(Lake lake, RunClock clock, Rulebook rulebook, Participants participants) {
        List<IngestedFile> files = lake.files();
        if (files.isEmpty()) {
            throw nothingUntil(clock.view().asOf());
        }
        Dataset<Row> asTold = lake.events()
                .filter(col(EventColumns.AT).leq(lit(Timestamp.from(clock.view().asOf()))));
        MisplacedNames misplaced = MisplacedNames.in(asTold, participants.listedIds());
        Dataset<Row> known = misplaced.shown(asTold);
        Column typeWithActor = call_function("shiftleft", lit(1L), col(EventColumns.TYPE));
        Row span = known.agg(
                        min(col(EventColumns.AT)).as(FIRST),
                        bit_or(when(col(EventColumns.ACTOR).isNotNull(), typeWithActor))
                                .as(WITH_ACTOR))
                .first();
        if (span.isNullAt(span.fieldIndex(FIRST))) {
            throw nothingUntil(clock.view().asOf());
        }
        Instant first = span.<Timestamp>getAs(FIRST).toInstant();
        Tallied tallied = new HandlingTallies(clock, rulebook, participants, first).of(known, responsesTold(files));
        Set<EventType> provided = EnumSet.noneOf(EventType.class);
        files.forEach(file -> provided.addAll(file.provides()));
        return new Counted(
                clock.view(),
                CountedCalendar.of(
                        clock.calendar(),
                        first.atZone(clock.view().zone()).toLocalDate(),
                        clock.view().date()),
                new LakeState(
                        files.stream()
                                .map(file -> new SourceFile(file.id(), file.name(), file.checksum(), file.mapping()))
                                .toList(),
                        files.stream().map(IngestedFile::rows).reduce(RowCounts.NONE, RowCounts::plus),
                        known.select(col(EventColumns.COMPLAINT_ID)).distinct().count(),
                        lake.nameSnapshots(contentName(files))),
                new Tallies(
                        tallied.rows(),
                        tallied.reporters(),
                        tallied.channels(),
                        FactSources.of(provided, types(span), tallied.traits()).available(),
                        tallied.patterns()),
                tallied.acts(),
                tallied.backlog(),
                tallied.mix(),
                new LakeQuality(lake, files, participants, misplaced.counts(asTold))
                        .of(tallied, clock.view().asOf()),
                Restatements.NONE,
                List.of(),
                List.of());
    }

    /** Of an event, whether the mapping of its file tells of responses. */
    static Column responsesTold(List<IngestedFile> files) {
        Object[] telling = files.stream()
                .filter(file -> file.provides().contains(EventType.RESPONDED))
                .map(IngestedFile::id)
                .toArray();
        return telling.length == 0 || telling.length == files.size()
                ? lit(telling.length > 0)
                : col(EventColumns.FILE_ID).isin(telling);
    }

    private static Set<EventType> types(Row span) {
        long types = span.isNullAt(span.fieldIndex(WITH_ACTOR)) ? 0 : span.<Long>getAs(WITH_ACTOR);
        Set<EventType> withActor = EnumSet.allOf(EventType.class);
        withActor.removeIf(type -> (types & 1L << type.number()) == 0);
        return withActor;
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
     * @throws InvalidInputException if there is no event until the run's instant, or the calendar misses a year
     */
    public static void requireCountable(Optional<Instant> first, RunClock clock, Participants participants) {
        Instant from = first.orElseThrow(() -> nothingUntil(clock.view().asOf()));
        if (from.isAfter(clock.view().asOf())) {
            throw nothingUntil(clock.view().asOf());
        }
        HandlingTallies.agencyClock(clock, participants, from);
    }

    private static InvalidInputException nothingUntil(Instant asOf) {
        return new InvalidInputException(
                List.of(new Problem(Problem.Kind.MISSING, "lake", "has no event until " + asOf)));
    }
}
