package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Every order in which things can happen to a complaint, also those that no sample and no real log shows. */
@ExtendWith(SparkExtension.class)
class RandomLogOracleTest {
    private static final String AS_OF = "2022-04-15T00:00:00+07:00";

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheOracleWhateverHappensToAComplaint() throws Exception {
        Path log = folder.resolve("log.csv");
        Path agencies = folder.resolve("agencies.csv");
        RandomLog.write(log, agencies, 1);

        NightlyRun run = NightlyRun.of(
                folder,
                """
                { "edition": "2022", "asOf": "%s", "calendar": "indonesia", "languages": ["id"],
                  "logs": [ {"path": "log.csv", "source": "handling-log"} ], "agencies": "agencies.csv" }
                """
                        .formatted(AS_OF));

        assertThat(run.exitCode()).as(run.errors()).isZero();
        try (Oracle oracle = Oracle.ofHandlingLog(log, agencies, AS_OF).compare(run.metrics())) {
            assertThat(oracle.rows("FROM difference")).isEmpty();
            assertThat(oracle.rows("SELECT state FROM handling GROUP BY ALL HAVING count(*) > 30"))
                    .containsExactlyInAnyOrder("closed", "in_progress", "waiting", "returned", "outside");
        }
    }
}
