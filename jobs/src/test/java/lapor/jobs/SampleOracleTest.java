package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The sample: bad lines, copies, transfers, deleted and archived complaints, three time zones, a real calendar. */
@ExtendWith(SparkExtension.class)
class SampleOracleTest {
    private static final Path SAMPLES =
            Path.of("").toAbsolutePath().resolveSibling("data-samples").normalize();
    private static final Path AGENCIES = SAMPLES.resolve("agencies.csv");
    private static final String AS_OF = "2022-04-15T00:00:00+07:00";

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheOracleOnEveryMetricOfEveryAgencyAndPeriod() throws Exception {
        NightlyRun run = run();

        assertThat(run.exitCode()).as(run.errors()).isZero();
        try (Oracle oracle = Oracle.ofHandlingLog(SAMPLES.resolve("logs").resolve("*.csv.gz"), AGENCIES, AS_OF)) {
            oracle.compare(run.metrics());
            assertThat(oracle.rows("FROM difference")).isEmpty();
            assertThat(oracle.rows(
                            "SELECT metric FROM expected EXCEPT SELECT metric FROM compared WHERE published_value > 0"))
                    .as("metrics of which nothing was compared")
                    .isEmpty();
            oracle.compareTallies(run.tallies(), "disposition");
            assertThat(oracle.rows("FROM tally_difference")).isEmpty();
            assertThat(run.rows("rows_read")).isEqualTo(oracle.count("SELECT count(*) FROM line"));
            assertThat(run.rows("rows_accepted")).isEqualTo(oracle.count("SELECT count(*) FROM event"));
            assertThat(run.rows("rows_rejected"))
                    .isEqualTo(oracle.count("SELECT count(*) FROM line")
                            - oracle.count("SELECT count(*) FROM understood"));
            assertThat(run.rows("rows_duplicate"))
                    .isEqualTo(oracle.count("SELECT count(*) FROM understood")
                            - oracle.count("SELECT count(*) FROM event"));
        }
    }

    private NightlyRun run() {
        return NightlyRun.of(
                folder,
                """
                { "edition": "2022", "asOf": "%s", "calendar": "indonesia", "languages": ["id"],
                  "logs": [ {"path": "%s", "source": "handling-log"} ], "agencies": "%s" }
                """
                        .formatted(AS_OF, SAMPLES.resolve("logs"), AGENCIES));
    }
}
