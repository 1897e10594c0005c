package lapor.jobs.handling;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.calendar.Calendars;
import lapor.calendar.WorkCalendar;
import lapor.calendar.WorkSchedules;
import lapor.calendar.WorkTime;
import lapor.input.Problems;
import lapor.jobs.SparkExtension;
import lapor.jobs.lake.Lake;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.jobs.run.LogDelivery;
import lapor.jobs.run.RunFile.LogSource;
import lapor.jobs.tally.HandlingDays;
import lapor.jobs.tally.HandlingSigns;
import lapor.jobs.tally.HandlingTally;
import lapor.metric.ClockStart;
import lapor.metric.Rules;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What millions of complaints can afford: no shuffle of events, and one of tallies, which are few. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingPlanTest {
    private static final Instant FIRST = Instant.parse("2020-12-31T17:00:00Z");
    private static final Instant AS_OF = Instant.parse("2021-02-28T17:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Optional<Lake> filled = Optional.empty();

    @BeforeAll
    void ingestOneMonth(Lake lake) {
        Problems problems = new Problems();
        Path logs = Path.of("").toAbsolutePath().resolveSibling("data-samples").resolve("logs");
        List<LogSource> month = List.of(new LogSource("2021-01.csv.gz", "handling-log"));
        new Ingest(lake, ReporterKey.of("test"), QualityGate.USUAL).run(LogDelivery.find(logs, month, problems));
        problems.throwIfAny();
        filled = Optional.of(lake);
    }

    @Test
    void assemblesTheEventsOfTheLakeWithoutAShuffle() {
        Dataset<Row> handlings = HandlingAssembly.assemble(events());

        assertThat(handlings.collectAsList()).hasSizeGreaterThan(200);
        assertThat(shuffles(handlings)).isEmpty();
    }

    @Test
    void shufflesOnlyToAddUpTallies() {
        WorkCalendar calendar = Calendars.read("indonesia", Path.of(""));
        WorkSchedules schedules = new WorkSchedules(calendar, WorkTime.read("indonesia", Path.of("")), ZONE);
        AgencyClock clock = new AgencyClock(schedules, FIRST, AS_OF, List.<Agency>of());
        int[] oneSlice = new int[clock.days().size()];
        HandlingDays days = new HandlingDays(clock, AS_OF, ClockStart.SUBMISSION);
        HandlingSigns signs = new HandlingSigns(Rules.bundled().conduct(), days, lit(false));
        Dataset<Row> tallies = HandlingTally.tally(HandlingAssembly.assemble(events()), days, signs, oneSlice);

        assertThat(tallies.collectAsList()).isNotEmpty();
        assertThat(shuffles(tallies)).hasSize(1).first().asString().contains(HandlingColumns.AGENCY_ID);
    }

    @Test
    void seesTheShuffleThatUnclusteredEventsNeed() {
        Dataset<Row> events = events();
        Dataset<Row> unclustered =
                filled.orElseThrow().spark().createDataFrame(events.collectAsList(), events.schema());
        Dataset<Row> handlings = HandlingAssembly.assemble(unclustered);

        assertThat(handlings.collectAsList()).isNotEmpty();
        assertThat(shuffles(handlings)).isNotEmpty();
    }

    private Dataset<Row> events() {
        return filled.orElseThrow().events();
    }

    /** The exchanges in the plan that was run, one line each. */
    private static List<String> shuffles(Dataset<Row> executed) {
        SparkPlan plan = executed.queryExecution().executedPlan();
        String ran = plan instanceof AdaptiveSparkPlanExec adaptive
                ? adaptive.executedPlan().toString()
                : plan.toString();
        return ran.lines().filter(line -> line.contains("Exchange")).toList();
    }
}
