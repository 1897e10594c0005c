package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** 22,040 real complaints of another country, of a system nobody here wrote code for. */
@ExtendWith(SparkExtension.class)
class JarokeloOracleTest {
    private static final Optional<Path> LOG = RealData.find("jarokelo/complaints.jsonl");

    @TempDir
    private Path folder;

    @Test
    void agreesWithTheOracleOnEveryAgencyAndPeriod() throws Exception {
        assumeTrue(LOG.isPresent());

        NightlyRun run = run();

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.rows("rows_read")).isEqualTo(22_040);
        assertThat(run.rows("rows_accepted")
                        + run.rows("rows_duplicate")
                        + run.rows("rows_late")
                        + run.rows("rows_rejected"))
                .isEqualTo(22_040);
        try (Oracle oracle = Oracle.open().with("log", LOG.orElseThrow())) {
            oracle.measure("jarokelo").compare(run.metrics());
            // long names of fewer than three complaints are taken for text, and told by their shape
            assertThat(
                            oracle.rows(
                                    "FROM difference WHERE NOT regexp_full_match(agency, '[^B-Zb-z]+') AND agency NOT IN ("
                                            + "SELECT agency FROM handling GROUP BY agency HAVING length(agency) > 40 AND count(*) < 3)"))
                    .isEmpty();
            assertThat(oracle.count("SELECT sum(value)::BIGINT FROM published"
                            + " WHERE metric = 'received' AND period = 'everything'"))
                    .isEqualTo(run.rows("rows_accepted"));
            assertThat(oracle.count("SELECT sum(n)::BIGINT FROM published WHERE period = 'everything'"
                            + " AND metric = 'first_response_on_time_of_responded'"))
                    .as("complaints with a first answer or a follow-up, the others of 22,040 never answered")
                    .isEqualTo(
                            oracle.count("SELECT count(*) FROM handling WHERE responded IS NOT NULL AND agency <> ''"))
                    .isLessThan(run.rows("rows_accepted"));
            assertThat(oracle.count("SELECT count(*) FROM handling WHERE closed < responded"))
                    .as("finished before any answer")
                    .isPositive();
            assertThat(oracle.count(
                            "SELECT count(*) FROM compared WHERE published_value IS NOT NULL AND published_n >= 10"))
                    .as("numbers compared")
                    .isGreaterThan(5_000);
        }
    }

    private NightlyRun run() throws URISyntaxException {
        Path mapping = Path.of(
                JarokeloOracleTest.class.getResource("/sources/jarokelo.json").toURI());
        return NightlyRun.of(
                folder,
                """
                { "asOf": "2025-11-01T00:00:00+01:00", "calendar": "weekdays", "zone": "Europe/Budapest",
                  "logs": [ {"path": "%s", "source": "%s"} ], "languages": ["en"],
                  "periods": [ {"id": "everything", "from": "2023-01-01", "to": "2026-01-01"} ] }
                """
                        .formatted(LOG.orElseThrow(), mapping));
    }
}
