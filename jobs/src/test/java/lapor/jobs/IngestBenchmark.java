package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import lapor.input.Problems;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.LogFile;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.quality.RowCounts;
import lapor.run.RunFile.LogSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * How fast logs enter a lake, beside DuckDB doing the same on the same cores: reading, checking that times parse,
 * dropping repeated rows, and writing Parquet in buckets sorted by complaint. Nothing is asserted of the times. Not
 * among the tests; run it on an idle machine:
 *
 * <pre>
 * mvn test -pl jobs -am -Dtest=IngestBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dlapor.benchmark.complaints=500000
 * </pre>
 */
@ExtendWith(SparkExtension.class)
class IngestBenchmark {
    private static final int COMPLAINTS = Integer.getInteger("lapor.benchmark.complaints", 100_000);
    private static final int ROUNDS = 3;

    @ParameterizedTest
    @CsvSource({"csv, '*.csv.gz', 'read_csv(%s, all_varchar = true)'", "parquet, '*.parquet', 'read_parquet(%s)'"})
    void measures(String format, String files, String reader, @TempDir Path folder) throws SQLException {
        Path logs = generate(folder.resolve("world"), format);
        List<LogFile> delivery = delivery(logs);
        long rows = 0;
        double own = Double.MAX_VALUE;
        double peer = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Lake lake = Lake.of(LakeSession.start(folder.resolve("lake" + round)));
            long begin = System.nanoTime();
            RowCounts counts = new Ingest(lake, ReporterKey.of("benchmark"), QualityGate.USUAL).run(delivery);
            own = Math.min(own, seconds(begin));
            rows = counts.accepted();
            String source = reader.formatted("'" + logs.resolve(files) + "'");
            begin = System.nanoTime();
            assertThat(duckDb(source, folder.resolve("peer" + round)))
                    .as("rows that both take in, but for a few that only one of them refuses")
                    .isCloseTo(rows, withinPercentage(1));
            peer = Math.min(peer, seconds(begin));
        }
        System.out.println(String.format(
                Locale.ROOT,
                "ingest of %s: %,d rows, best of %d: %.1f s, %,.0f rows/s; DuckDB %.1f s; ratio %.2f",
                format,
                rows,
                ROUNDS,
                own,
                rows / own,
                peer,
                own / peer));
    }

    private static Path generate(Path world, String format) {
        int code = Main.run(
                "generate",
                "--complaints",
                Integer.toString(COMPLAINTS),
                "--agencies",
                "650",
                "--seed",
                "1",
                "--format",
                format,
                "--out",
                world.toString());
        assertThat(code).isEqualTo(ExitCode.DONE);
        return world.resolve("logs");
    }

    private static List<LogFile> delivery(Path logs) {
        Problems problems = new Problems();
        List<LogFile> files = LogDelivery.find(logs, List.of(new LogSource(logs.toString(), "handling-log")), problems);
        problems.throwIfAny();
        return files;
    }

    private static long duckDb(String source, Path target) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET preserve_insertion_order = false");
            return statement.executeUpdate(
                    """
                    COPY (
                      SELECT hash(complaint_id) AS complaint, TRY_CAST("at" AS TIMESTAMPTZ) AS happened,
                        hash(complaint_id) %% 8 AS bucket, * EXCLUDE ("at")
                      FROM (SELECT DISTINCT * FROM %s)
                      WHERE happened IS NOT NULL
                      ORDER BY bucket, complaint, happened)
                    TO '%s' (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (bucket))
                    """
                            .formatted(source, target));
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
