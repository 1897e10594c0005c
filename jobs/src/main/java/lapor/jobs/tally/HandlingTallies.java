package lapor.jobs.tally;

import lapor.jobs.handling.ClosingRules;
import lapor.jobs.handling.DayTimes;
import lapor.jobs.handling.HandlingAssembly;
import lapor.jobs.handling.Labels;
import lapor.rule.ConductRules;
import lapor.run.Participants;
import lapor.run.Rulebook;
import lapor.run.RunClock;
import lapor.tally.ActRow;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.Periods;
import lapor.tally.ReporterRow;
import lapor.tally.Slices;
import lapor.tally.TallyRow;
import lapor.tally.Trait;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts everything that is counted of handlings and responses. */
final class HandlingTallies {
    private final RunClock clock;
    private final Rulebook rulebook;
    private final Participants participants;
    private final HandlingTimes times;
    private final Slices slices;
    private final SliceIndex index;
    private final List<Period> whole;

    /**
     * How to count.
     *
     * @param first when the first event happened
     * @throws lapor.input.InvalidInputException if the calendar misses a year
     */
    HandlingTallies(RunClock clock, Rulebook rulebook, Participants participants, Instant first) {
        this.clock = clock;
        this.rulebook = rulebook;
        this.participants = participants;
        this.times = new HandlingTimes(
                agencyClock(clock, participants, first), clock.view().asOf(), clock.start());
        this.slices = Slices.of(
                times.clock().first(),
                times.clock().last(),
                rulebook.declared(),
                rulebook.rules().limits().changeDates());
        this.index = new SliceIndex(slices);
        this.whole = Periods.measured(slices.starts(), rulebook.declared()).stream()
                .filter(Periods::isWhole)
                .toList();
    }

    static AgencyClock agencyClock(RunClock clock, Participants participants, Instant first) {
        return new AgencyClock(
                clock.schedules(),
                first,
                clock.view().asOf(),
                participants.with(clock.workTime().named()));
    }

    /**
     * Counts what the events known at the instant of the run say.
     *
     * @param responsesTold of an event, whether the mapping it was read with tells of responses
     */
    Tallied of(Dataset<Row> known, Column responsesTold) {
        Labels labels = Labels.of(known);
        AgencyNumbers agencies = AgencyNumbers.of(known);
        Dataset<Row> cells = new HandlingCount(counters(), agencies).of(handlings(known, labels, responsesTold));
        cells.persist(StorageLevel.MEMORY_AND_DISK());
        try {
            CountedCells counted = CountedCells.collect(cells, agencies);
            Crowds crowds = new Crowds(conduct(), agencies, slices.starts());
            List<ReporterRow> reporters = new ReporterSets(agencies, slices.starts()).of(cells);
            List<TallyRow> responses =
                    new ResponseCount(times.clock(), index, conduct().sameResponse()).of(known, slices.starts());
            List<TallyRow> rows = new ArrayList<>(counted.facts(slices.starts()));
            rows.addAll(crowds.minutes(cells));
            rows.addAll(crowds.reporters(cells));
            rows.addAll(counted.recentClosings(
                    new Bunching(conduct().bunching(), lastDay()).crowded(counted.closingDays()), slices.starts()));
            rows.addAll(responses);
            List<ActRow> acts = new ArrayList<>(counted.acts(slices.starts()));
            acts.addAll(crowds.acts(cells));
            acts.sort(ActRow.ORDER);
            rows.sort(TallyRow.ORDER);
            return new Tallied(
                    List.copyOf(rows),
                    reporters,
                    acts,
                    labels.channels(),
                    counted.backlog(),
                    counted.mix(whole, labels.categories()),
                    counted.patterns(rulebook.declared()),
                    counted.examples(),
                    traits(counted, labels, reporters, rows));
        } finally {
            cells.unpersist();
        }
    }

    /** The handlings that events make, as for {@link #of}. */
    Dataset<Row> handlings(Dataset<Row> events, Labels labels, Column responsesTold) {
        AutoCloseTerm term = AutoCloseTerm.of(times.clock(), rulebook.rules().limits());
        return HandlingAssembly.assemble(events, labels, new ClosingRules(term, days(), responsesTold));
    }

    private DayTimes days() {
        return new DayTimes(clock.view().zone());
    }

    private List<HandlingCounter> counters() {
        ZoneId zone = clock.view().zone();
        SliceLimits limits = new SliceLimits(slices, rulebook.rules().limits());
        return List.of(
                facts(clock.view().asOf(), rulebook.declared()),
                new HasteCounter(index, limits, times, conduct().haste(), zone),
                new ClosingCounter(index, times, conduct().bunching(), lastDay(), zone),
                new BacklogCounter(
                        index,
                        limits,
                        times,
                        lastDay().minusDays(rulebook.rules().backlogDays() - 1L)),
                new MixCounter(index, limits, times, bySlice(whole)),
                new ReporterCounter(index, times, conduct().fewReporters().closedWithinDays()),
                new TimeOfDayCounter(zone));
    }

    /**
     * Counts facts as of an instant, of handlings as they were then.
     *
     * @param together periods in which it is counted, too, which facts go together
     */
    FactCounter facts(Instant asOf, List<Period> together) {
        HandlingTimes then = new HandlingTimes(times.clock(), asOf, times.start());
        HandlingSigns signs = new HandlingSigns(conduct(), then, new Lifetimes(participants.listed()), days());
        return new FactCounter(index, then, signs, clock.view().zone(), bySlice(together));
    }

    /** The slices by day. */
    SliceIndex index() {
        return index;
    }

    /** First days of the slices. */
    List<LocalDate> starts() {
        return slices.starts();
    }

    /** The last day of which anything is known. */
    private LocalDate lastDay() {
        return clock.view().lastDay();
    }

    /** For each slice, the numbers of the periods it is part of. */
    private List<List<Integer>> bySlice(List<Period> periods) {
        return slices.starts().stream()
                .map(start -> IntStream.range(0, periods.size())
                        .filter(period -> periods.get(period).contains(start))
                        .boxed()
                        .toList())
                .toList();
    }

    private static Set<Trait> traits(
            CountedCells counted, Labels labels, List<ReporterRow> reporters, List<TallyRow> rows) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (counted.hasTimesOfDay()) {
            traits.add(Trait.TIMES_OF_DAY);
        }
        if (!labels.channels().isEmpty()) {
            traits.add(Trait.CHANNELS);
        }
        if (!reporters.isEmpty()) {
            traits.add(Trait.REPORTERS);
        }
        if (rows.stream().anyMatch(row -> row.fact() == Fact.RESPONSE_WITH_TEXT)) {
            traits.add(Trait.TEXTS_OF_RESPONSES);
        }
        if (rows.stream().anyMatch(row -> row.fact() == Fact.DUE_KEPT || row.fact() == Fact.DUE_MISSED)) {
            traits.add(Trait.DUE_TIMES);
        }
        return traits;
    }

    private ConductRules conduct() {
        return rulebook.rules().conduct();
    }
}
