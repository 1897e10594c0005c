package lapor.jobs;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Statuses seen every night tell the same as the log of what happened. */
@Tag("long")
@ExtendWith(SparkExtension.class)
class SnapshotTest {
    private static final SnapshotWorld WORLD = new SnapshotWorld();
    private static final String HEADER = "id,Status,DisposisiInstansiID\n";

    @Test
    void tellsTheSameAsTheLogHoweverTheNightsAreDelivered(@TempDir Path folder) {
        SmallWorld told = SmallWorld.in(folder.resolve("log")).write(SmallWorld.LOG, WORLD.log());
        SmallWorld atOnce = snapshots(folder.resolve("at-once"));
        SmallWorld nightly = snapshots(folder.resolve("nightly"));
        List<String> log = metrics(told);
        deliver(atOnce, 0, SnapshotWorld.NIGHTS);
        List<String> seenAtOnce = metrics(atOnce);
        deliver(nightly, 0, 1);
        ingest(nightly);
        deliver(nightly, 1, 9);
        ingest(nightly);
        deliver(nightly, 9, SnapshotWorld.NIGHTS);
        assertThat(metrics(nightly)).isEqualTo(seenAtOnce);
        assertThat(onlyTold(log, seenAtOnce)).isEqualTo(onlyTold(seenAtOnce, log));
        assertThat(untold(seenAtOnce))
                .doesNotContain(
                        "received",
                        "follow_up_rate",
                        "completion_rate",
                        "first_response_on_time_rate",
                        "resolution_on_time_rate");
        assertThat(log).as("numbers compared").hasSizeGreaterThan(50);
    }

    @Test
    void accountsForEveryRowOfASnapshot(@TempDir Path folder) {
        SmallWorld world = snapshots(folder)
                .replace("run.json", "\"lake\":", "\"thresholds\": {\"rejectedShare\": 1}, \"lake\":")
                .write("logs/2022-01-05.csv", HEADER + "1,Terdisposisi,A1\n2,Selesai,A1\n3,Batal,A1\n")
                .write(
                        "logs/2022-01-08.csv",
                        HEADER + "1,Dalam Proses,A1\n2,Selesai,A1\n4,Terdisposisi,A1\n4,Selesai,A1\n");
        assertThat(world.nightly().said()).contains("read 7 = accepted 3 + duplicate 1 + late 0 + rejected 3");
        world.write(
                "logs/2022-01-06.csv",
                HEADER + "1,Terdisposisi,A1\n1,Terdisposisi,A1\n1,Selesai,A2\n2,Selesai,A1\n4,Terdisposisi,A1\n");
        world.write("logs/2022-01-07.csv", HEADER + "1,Selesai,A1\n2,Dihapus,\n");
        world.write("logs/copy-2022-01-08.csv", HEADER + "1,Dalam Proses,A1\n1,Dalam Proses,A1\n4,Selesai,A1\n");
        SmallWorld.Ended second = world.nightly();
        assertThat(second.said())
                .as("three of one night contradict, one comes too late, and of the seventh one is a change")
                .contains("read 17 = accepted 0 + duplicate 7 + late 3 + rejected 7");
        Lake lake = Lake.of(LakeSession.start(world.path("lake")));
        assertThat(lake.rejected().select("rule").distinct().collectAsList().stream()
                        .map(row -> row.getString(0)))
                .containsExactlyInAnyOrder("status_unknown", "snapshot_contradicts", "snapshot_outdated");
    }

    @Test
    void readsANightThatLooksLikeAnEarlierOne(@TempDir Path folder) {
        SmallWorld world = snapshots(folder)
                .write("logs/2022-01-05.csv", HEADER + "1,Dalam Proses,A1\n")
                .write("logs/2022-01-06.csv", HEADER + "1,Selesai,A1\n")
                .write("logs/2022-01-07.csv", HEADER + "1,Dalam Proses,A1\n")
                .write("logs/2022-01-08.csv", HEADER + "1,Dalam Proses,A1\n");
        assertThat(world.nightly().said()).contains("read 4 = accepted 3 + duplicate 1 + late 0 + rejected 0");
    }

    @Test
    void refusesAFileWhoseNameStatesNoNight(@TempDir Path folder) {
        SmallWorld world = snapshots(folder).write("logs/status.csv", HEADER + "1,Selesai,A1\n");
        assertThat(Refusal.ofRun(world, ExitCode.INVALID_INPUT))
                .containsExactly(
                        "logs/status.csv: its name states no night of a snapshot: mapping lapor-status looks for"
                                + " (\\d{4}-\\d{2}-\\d{2})");
    }

    private static SmallWorld snapshots(Path folder) {
        return SmallWorld.in(folder).withoutLog().replace("run.json", "handling-log", "lapor-status");
    }

    private static void deliver(SmallWorld world, int from, int to) {
        for (int night = from; night < to; night++) {
            world.write("logs/status-" + SnapshotWorld.date(night) + ".csv", WORLD.snapshot(night));
        }
    }

    private static void ingest(SmallWorld world) {
        String lake = world.path("lake").toString();
        String logs = world.path("logs").toString();
        assertThat(world.command("ingest", "--source", "lapor-status", "--lake", lake, logs)
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    private static List<String> metrics(SmallWorld world) {
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        return Healthy.metrics(world.path("")).lines().toList();
    }

    /** Those of some lines whose metric the others tell of. */
    private static List<String> onlyTold(List<String> lines, List<String> others) {
        Set<String> untold = untold(others);
        untold.addAll(untold(lines));
        return lines.stream().filter(line -> !untold.contains(metric(line))).toList();
    }

    private static Set<String> untold(List<String> lines) {
        return lines.stream()
                .filter(line -> line.endsWith(",not_available"))
                .map(SnapshotTest::metric)
                .collect(toCollection(TreeSet::new));
    }

    private static String metric(String line) {
        return line.split(",", -1)[2];
    }
}
