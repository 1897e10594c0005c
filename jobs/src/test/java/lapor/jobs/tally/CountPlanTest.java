package lapor.jobs.tally;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.calendar.Calendars;
import lapor.calendar.WorkSchedules;
import lapor.calendar.WorkTime;
import lapor.input.Problems;
import lapor.jobs.SparkExtension;
import lapor.jobs.handling.ClosingRules;
import lapor.jobs.handling.DayTimes;
import lapor.jobs.handling.HandlingAssembly;
import lapor.jobs.handling.Labels;
import lapor.jobs.lake.Lake;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.rule.ClockStart;
import lapor.rule.Rules;
import lapor.run.RunFile.LogSource;
import lapor.tally.Slices;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What millions of complaints can afford: one shuffle, of counts that are few. */
@ExtendWith(SparkExtension.class)
class CountPlanTest {
    private static final DayTimes DAYS = new DayTimes(ZoneId.of("Asia/Jakarta"));
    private static final Instant FIRST = Instant.parse("2020-12-31T17:00:00Z");
    private static final Instant AS_OF = Instant.parse("2021-02-28T17:00:00Z");

    @Test
    void shufflesOnlyToAddUpCounts(Lake lake) {
        ingestOneMonth(lake);
        WorkSchedules schedules = new WorkSchedules(
                Calendars.read("indonesia", Path.of("")),
                WorkTime.read("indonesia", Path.of("")),
                ZoneId.of("Asia/Jakarta"));
        AgencyClock clock = new AgencyClock(schedules, FIRST, AS_OF, List.of());
        SliceIndex slices = new SliceIndex(
                Slices.of(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-03-01"), List.of(), List.of()));
        HandlingTimes times = new HandlingTimes(clock, AS_OF, ClockStart.SUBMISSION);
        HandlingSigns signs = new HandlingSigns(Rules.bundled().conduct(), times, new Lifetimes(List.of()), DAYS);
        Dataset<Row> cells = new HandlingCount(
                        List.of(
                                new FactCounter(slices, times, signs, ZoneId.of("Asia/Jakarta"), List.of(List.of())),
                                new ClosingCounter(
                                        slices,
                                        times,
                                        Rules.bundled().conduct().bunching(),
                                        LocalDate.parse("2021-02-28"),
                                        ZoneId.of("Asia/Jakarta")),
                                new ReporterCounter(slices, times, 3)),
                        AgencyNumbers.of(lake.events()))
                .of(HandlingAssembly.assemble(
                        lake.events(),
                        Labels.NONE,
                        new ClosingRules(AutoCloseTerm.of(clock, Rules.bundled().limits()), DAYS, lit(true))));

        assertThat(cells.collectAsList()).isNotEmpty();
        assertThat(shuffles(cells)).hasSize(1).first().asString().contains(Cells.PLACE);
    }

    private static void ingestOneMonth(Lake lake) {
        Problems problems = new Problems();
        Path logs = Path.of("").toAbsolutePath().resolveSibling("data-samples").resolve("logs");
        List<LogSource> month = List.of(new LogSource("2021-01.csv.gz", "handling-log"));
        new Ingest(lake, ReporterKey.of("test"), QualityGate.USUAL).run(LogDelivery.find(logs, month, problems));
        problems.throwIfAny();
    }

    private static List<String> shuffles(Dataset<Row> executed) {
        return ((AdaptiveSparkPlanExec) executed.queryExecution().executedPlan())
                .executedPlan()
                .toString()
                .lines()
                .filter(line -> line.contains("Exchange"))
                .toList();
    }
}
