package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.jobs.lake.LakeLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What an export tells, what it must not tell, and how it refuses. */
@ExtendWith(SparkExtension.class)
class ExportTest {
    private static final String COLUMNS =
            "event_id,complaint_id,type,at,agency_id,actor,category,region_id,secret,anonymous,reporter\n";
    private static final String HOSTILE = "\"A\" & 'B' <c> ]]> \uD83D\uDE00 \u200F\u202Eba";
    private static final Path HEALTHY = Healthy.FOLDER.resolve("lake");

    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void givesTheSameBytesWhateverTheOrderOfDelivery() throws Exception {
        List<String> rows = new ArrayList<>(SmallWorld.rows());
        Collections.shuffle(rows, new Random(3));
        world.withoutLog().write("logs/a.csv", log(rows.subList(0, 50))).write("logs/b.csv", log(rows.subList(40, 90)));
        ingest();
        world.write("logs/c.csv", log(rows.subList(90, 120)));
        ingest();
        for (String format : List.of("xes", "ocel")) {
            Path once = world.path("once." + format);
            Path inPieces = world.path("pieces." + format);
            export(format, HEALTHY, once);
            export(format, world.path("lake"), inPieces);
            assertThat(inPieces).hasSameBinaryContentAs(once);
        }
    }

    @Test
    void tellsTheDayOfTheAgencyAndNothingOfSecretComplaints() throws Exception {
        world.write(
                SmallWorld.LOG,
                COLUMNS
                        + """
                        K-1,7700001,SUBMITTED,2022-01-03T23:15:16+07:00,,reporter,,,false,true,Budi Rahasia
                        K-2,7700001,DISPOSED,2022-01-03T23:25:26+07:00,A2,national_admin,,,,,
                        K-3,7700001,RESPONDED,2022-01-04T07:35:36+07:00,A1,liaison,,,,,
                        K-4,7700002,SUBMITTED,2022-01-03T08:00:00+07:00,,reporter,,,,false,Siti Rahasia
                        K-5,7700002,SUBMITTED,2022-03-01T08:00:00+07:00,,reporter,,,true,false,Siti Rahasia
                        K-6,7700003,SUBMITTED,2022-01-05T08:00:00+07:00,A1,reporter,"%s","%s",false,false,Budi
                        K-8,7700004,SUBMITTED,2022-02-05T08:00:00+07:00,A1,reporter,,,,,
                        K-9,7700005,SUBMITTED,2022-02-06T08:00:00+07:00,A1,reporter,,,true,,
                        """
                                .formatted(HOSTILE.replace("\"", "\"\""), HOSTILE.replace("\"", "\"\"")));
        ingest();
        Path xes = world.path("log.xes");
        Path ocel = world.path("log.json");
        assertThat(export("xes", world.path("lake"), xes))
                .isEqualTo("wrote " + xes + ": 2 complaints with 4 events; 1 secret complaints are left out\n");
        export("ocel", world.path("lake"), ocel);

        assertThat(XesLog.read(xes))
                .containsExactlyInAnyOrder(
                        "UNKNOWN | - | - | - | SUBMITTED 2022-01-03T00:00:00.000+00:00 - reporter;"
                                + " DISPOSED 2022-01-04T00:00:00.000+00:00 A2 national_admin;"
                                + " RESPONDED 2022-01-04T00:00:00.001+00:00 A1 liaison",
                        "UNKNOWN | " + HOSTILE + " | - | " + HOSTILE
                                + " | SUBMITTED 2022-01-05T00:00:00.000+00:00 A1 reporter");
        assertThat(OcelLog.read(ocel)).isEqualTo(XesLog.read(xes));
        for (Path file : List.of(xes, ocel)) {
            assertThat(Files.readString(file))
                    .doesNotContain("77000", "K-1", "Budi", "Siti", "15:16", "35:36", "anonymous", "secret\"", "sp4n");
        }
    }

    @Test
    void leavesOutWhatWasSecretBeforeACorrection() throws Exception {
        String row = "K-1,7700001,SUBMITTED,2022-01-03T08:00:00+07:00,,reporter,,,%s,,\n";
        world.write(
                SmallWorld.LOG,
                COLUMNS + row.formatted("true") + row.formatted("").replace("K-1,77", "K-2,88"));
        ingest();
        world.write("logs/later.csv", COLUMNS + row.formatted("false"));
        ingest();
        assertThat(export("xes", world.path("lake"), world.path("log.xes")))
                .endsWith(": 1 complaints with 1 events; 1 secret complaints are left out\n");
    }

    @Test
    void tellsNothingFromAnEmptyLakeOrBeforeItsFirstEvent() {
        assertThat(refused(4, "--lake", world.path("lake").toString()))
                .containsExactly("lake: has no event until 2022-01-31T17:00:00Z");
        assertThat(refused(4, "--lake", HEALTHY.toString(), "--as-of", "2022-01-01T00:00:00Z"))
                .containsExactly("lake: has no event until 2022-01-01T00:00:00Z");
        assertThat(world.path("lake")).doesNotExist();
    }

    @Test
    void readsALakeThatAnotherRunHolds() {
        try (LakeLock held = LakeLock.take(HEALTHY)) {
            assertThat(export("xes", held.lake(), world.path("log.xes.gz"))).contains("24 complaints with 120 events");
        }
    }

    @Test
    void listsEveryProblemAtOnce() {
        world.write("file", "a file");
        String lake = world.path("lake").toString();
        assertThat(refused(
                        2, "--as-of", "soon", "--to", world.path("file/log.xes").toString()))
                .containsExactly(
                        "--as-of: must be an instant such as 2022-04-15T00:00:00+07:00, but is \"soon\"",
                        "--to: must be a folder, but file is a file");
        assertThat(refused(
                        2,
                        "--as-of",
                        "+300000-01-01T00:00:00Z",
                        "--to",
                        world.path("logs").toString()))
                .containsExactly(
                        "asOf: must be an instant within 200000 years, but is +300000-01-01T00:00:00Z",
                        "--to: must be a file, but logs is a folder");
        assertThat(refused(2, "--lake", lake, "--to", world.path("lake/log.xes").toString()))
                .containsExactly("--to: must not lie in the lake lake, but is lake/log.xes");
        assertThat(world.command("export", "--format", "csv").problems().get(0))
                .isEqualTo("Invalid value for option '--format': expected one of [XES, OCEL] (case-insensitive) but was"
                        + " 'csv'");
    }

    private List<String> refused(int code, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "export", "--format", "xes", "--run", world.path("run.json").toString()));
        arguments.addAll(List.of(options));
        FolderState before = FolderState.of(world.path(""));
        SmallWorld.Ended ended = world.command(arguments.toArray(String[]::new));
        assertThat(ended.code()).as(ended.said()).isEqualTo(code);
        assertThat(FolderState.of(world.path(""))).isEqualTo(before);
        return ended.problems();
    }

    private String export(String format, Path lake, Path to) {
        SmallWorld.Ended ended = world.command(
                "export",
                "--format",
                format,
                "--run",
                world.path("run.json").toString(),
                "--lake",
                lake.toString(),
                "--to",
                to.toString());
        assertThat(ended.code()).as(ended.said()).isZero();
        return ended.said();
    }

    private void ingest() {
        SmallWorld.Ended ended = world.command(
                "ingest",
                "--source",
                "handling-log",
                "--lake",
                world.path("lake").toString(),
                world.path("logs").toString());
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    private static byte[] log(List<String> rows) {
        return (SmallWorld.HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
