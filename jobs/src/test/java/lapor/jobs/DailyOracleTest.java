package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.breakdown.Breakdowns;
import lapor.breakdown.Dimension;
import lapor.input.Problems;
import lapor.jobs.lake.Lake;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.jobs.tally.LakeCount;
import lapor.judgement.Counted;
import lapor.run.Overrides;
import lapor.run.RunFile.LogSource;
import lapor.run.RunPlan;
import lapor.table.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The daily backlog and the sorts of complaints of the sample, before anything is withheld. */
@ExtendWith(SparkExtension.class)
class DailyOracleTest {
    private static final Path SAMPLES =
            Path.of("").toAbsolutePath().resolveSibling("data-samples").normalize();
    private static final Path AGENCIES = SAMPLES.resolve("agencies.csv");
    private static final String AS_OF = "2022-04-15T00:00:00+07:00";

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheOracleOnEveryDayAndSortOfEveryAgency(Lake lake) throws Exception {
        RunPlan plan = plan();
        ingest(lake);
        Counted counted = LakeCount.of(lake, plan.clock(), plan.rulebook(), plan.participants());

        assertThat(counted.backlog()).isNotEmpty();
        assertThat(counted.mix()).isNotEmpty();
        try (Oracle oracle = Oracle.ofHandlingLog(SAMPLES.resolve("logs").resolve("*.csv.gz"), AGENCIES, AS_OF)) {
            oracle.with("backlog_days", plan.rulebook().rules().backlogDays())
                    .with("changes", changes(counted))
                    .with("mix", mix(counted))
                    .with("ages", ages(counted, plan))
                    .run("daily");
            assertThat(oracle.rows("FROM backlog_difference")).isEmpty();
            assertThat(oracle.rows("FROM mix_difference")).isEmpty();
            assertThat(oracle.rows("FROM age_difference")).isEmpty();
            assertThat(oracle.count("SELECT count(DISTINCT dimension || band) FROM expected_age"))
                    .as("ages compared")
                    .isGreaterThan(5);
            assertThat(oracle.count("SELECT count(*) FROM expected_backlog WHERE overdue > 0"))
                    .as("overdue days compared")
                    .isPositive();
            assertThat(oracle.count("SELECT count(DISTINCT category) FROM expected_mix"))
                    .as("categories compared")
                    .isGreaterThan(1);
        }
    }

    private RunPlan plan() throws Exception {
        Path run = Files.writeString(
                folder.resolve("run.json"),
                """
                { "edition": "2022", "asOf": "%s", "calendar": "indonesia", "languages": ["id"],
                  "logs": [ {"path": "%s", "source": "handling-log"} ], "agencies": "%s" }
                """
                        .formatted(AS_OF, SAMPLES.resolve("logs"), AGENCIES));
        Overrides none = new Overrides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return Preparation.withoutLogs(RunOptions.read(Optional.of(run)), none).plan();
    }

    private static void ingest(Lake lake) {
        Problems problems = new Problems();
        List<LogSource> logs = List.of(new LogSource("logs", "handling-log"));
        new Ingest(lake, ReporterKey.of("test"), QualityGate.USUAL).run(LogDelivery.find(SAMPLES, logs, problems));
        problems.throwIfAny();
    }

    private Path changes(Counted counted) {
        Path file = folder.resolve("changes.csv");
        CsvFile.write(
                file,
                List.of("agency", "day", "series", "change"),
                counted.backlog().stream()
                        .map(change -> List.of(
                                change.agencyId(),
                                change.day().toString(),
                                change.series().name(),
                                Long.toString(change.change()))));
        return file;
    }

    private Path ages(Counted counted, RunPlan plan) {
        Path file = folder.resolve("ages.csv");
        CsvFile.write(
                file,
                List.of("agency", "dimension", "band", "handlings"),
                new Breakdowns(plan.rulebook().limits(), plan.rulebook().declared())
                        .of(counted.mix(), counted.tallies()).stream()
                                .filter(row -> row.period().equals(Dimension.ALL_PERIODS))
                                .map(row -> List.of(
                                        row.agencyId(),
                                        row.dimension().code(),
                                        row.value(),
                                        Long.toString(row.handlings().orElseThrow()))));
        return file;
    }

    private Path mix(Counted counted) {
        Path file = folder.resolve("mix.csv");
        CsvFile.write(
                file,
                List.of(
                        "agency",
                        "period",
                        "classification",
                        "category",
                        "handlings",
                        "answered_on_time",
                        "answer_due",
                        "resolved_on_time",
                        "resolution_due"),
                counted.mix().stream()
                        .map(row -> List.of(
                                row.agencyId(),
                                row.period(),
                                row.classification().name(),
                                row.category(),
                                Long.toString(row.handlings()),
                                Long.toString(row.firstResponse().onTime()),
                                Long.toString(row.firstResponse().due()),
                                Long.toString(row.resolution().onTime()),
                                Long.toString(row.resolution().due()))));
        return file;
    }
}
