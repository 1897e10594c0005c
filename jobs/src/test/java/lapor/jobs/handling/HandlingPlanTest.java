package lapor.jobs.handling;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.Problems;
import lapor.jobs.SparkExtension;
import lapor.jobs.lake.Lake;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.run.RunFile.LogSource;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What millions of complaints can afford: no shuffle of events. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingPlanTest {
    private static final ClosingRules RULES = new ClosingRules(
            (agency, received, closed, reopened) -> true, new DayTimes(ZoneId.of("Asia/Jakarta")), lit(true));

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
        Dataset<Row> handlings = HandlingAssembly.assemble(events(), Labels.NONE, RULES);

        assertThat(handlings.collectAsList()).hasSizeGreaterThan(200);
        assertThat(shuffles(handlings)).isEmpty();
    }

    @Test
    void seesTheShuffleThatUnclusteredEventsNeed() {
        Dataset<Row> events = events();
        Dataset<Row> unclustered =
                filled.orElseThrow().spark().createDataFrame(events.collectAsList(), events.schema());
        Dataset<Row> handlings = HandlingAssembly.assemble(unclustered, Labels.NONE, RULES);

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
