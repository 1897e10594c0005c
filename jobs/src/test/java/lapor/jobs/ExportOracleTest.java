package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Both formats of the sample, read back, tell what another engine reads from the sample's log files. */
@ExtendWith(SparkExtension.class)
class ExportOracleTest {
    private static final Path SAMPLES =
            Path.of("").toAbsolutePath().resolveSibling("data-samples").normalize();
    private static final Path LOGS = SAMPLES.resolve("logs");
    /** In the middle of things. */
    private static final String AS_OF = "2021-10-15T12:00:00+07:00";

    @TempDir
    private Path folder;

    @Test
    void tellsEveryEventOfEveryComplaintThatIsNotSecret() throws Exception {
        SmallWorld world = SmallWorld.in(folder);
        String lake = world.path("lake").toString();
        assertThat(world.command("ingest", "--source", "handling-log", "--lake", lake, LOGS.toString())
                        .code())
                .isZero();
        Path xes = world.path("log.xes.gz");
        Path ocel = world.path("log.ocel.json.gz");
        SmallWorld.Ended asXes = export(world, lake, "xes", xes);
        SmallWorld.Ended asOcel = export(world, lake, "ocel", ocel);

        List<String> expected;
        Path noHolidays = Files.writeString(folder.resolve("holidays.csv"), "date,kind,name,standing\n");
        try (Oracle oracle = Oracle.open()
                .with("holidays", noHolidays)
                .with("log", LOGS.resolve("*.csv.gz"))
                .with("agencies", SAMPLES.resolve("agencies.csv"))
                .with("as_of", AS_OF)
                .run("handling-log")
                .run("event-log")) {
            expected = oracle.rows("SELECT told FROM told_case ORDER BY 1");
            assertThat(asXes.said())
                    .contains(oracle.count("SELECT count(*) FROM placed") + " events")
                    .contains(oracle.count("SELECT count(DISTINCT complaint_id) FROM told WHERE is_secret"
                                    + " AND instant <= getvariable('as_of')::TIMESTAMPTZ")
                            + " secret complaints are left out");
            assertThat(oracle.count("SELECT count(DISTINCT day) FROM told")).isGreaterThan(300);
        }
        assertThat(expected).hasSizeGreaterThan(5000);
        assertThat(XesLog.read(xes).stream().sorted().toList()).isEqualTo(expected);
        assertThat(OcelLog.read(ocel).stream().sorted().toList()).isEqualTo(expected);
        assertThat(asOcel.said().replace(ocel.toString(), ""))
                .isEqualTo(asXes.said().replace(xes.toString(), ""));
    }

    private static SmallWorld.Ended export(SmallWorld world, String lake, String format, Path to) {
        SmallWorld.Ended ended = world.command(
                "export",
                "--format",
                format,
                "--run",
                SAMPLES.resolve("run.json").toString(),
                "--lake",
                lake,
                "--as-of",
                AS_OF,
                "--to",
                to.toString());
        assertThat(ended.code()).as(ended.said()).isZero();
        return ended;
    }
}
