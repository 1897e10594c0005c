package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample: bad lines, copies, transfers, deleted and archived complaints, three time zones, a real calendar. */
@ExtendWith(SparkExtension.class)
class SampleOracleTest {
    private static final Path SAMPLES =
            Path.of("").toAbsolutePath().resolveSibling("data-samples").normalize();
    private static final String AS_OF = "2022-04-15T00:00:00+07:00";

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheOracleOnEveryMetricOfEveryAgencyAndPeriod() throws Exception {
        NightlyRun run = run();

        assertThat(run.exitCode()).as(run.errors()).isZero();
        try (Oracle oracle = oracle()) {
            oracle.measure("handling-log").compare(run.metrics());
            assertThat(oracle.rows("FROM difference")).isEmpty();
            assertThat(oracle.rows(
                            "SELECT metric FROM expected EXCEPT SELECT metric FROM compared WHERE published_value > 0"))
                    .as("metrics of which nothing was compared")
                    .isEmpty();
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

    private Oracle oracle() throws IOException {
        Path holidays = folder.resolve("holidays.csv");
        try (InputStream calendar = WorkCalendar.class.getResourceAsStream("indonesia.csv")) {
            Files.copy(calendar, holidays);
        }
        return Oracle.open()
                .with("log", SAMPLES.resolve("logs").resolve("*.csv.gz"))
                .with("agencies", SAMPLES.resolve("agencies.csv"))
                .with("holidays", holidays)
                .with("as_of", AS_OF);
    }

    private NightlyRun run() {
        return NightlyRun.of(
                folder,
                """
                { "edition": "2022", "asOf": "%s", "calendar": "indonesia", "languages": ["id"],
                  "logs": [ {"path": "%s", "source": "handling-log"} ], "agencies": "%s" }
                """
                        .formatted(AS_OF, SAMPLES.resolve("logs"), SAMPLES.resolve("agencies.csv")));
    }
}
