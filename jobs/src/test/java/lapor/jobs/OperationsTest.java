package lapor.jobs;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.Sha256;
import lapor.jobs.lake.LakeLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What people ask of runs that are published: whether they are whole, what they hold, how they differ. */
@ExtendWith(SparkExtension.class)
class OperationsTest {
    private SmallWorld world;

    @BeforeEach
    void runANight(@TempDir Path folder) {
        world = SmallWorld.in(folder);
        assertThat(world.nightly().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void findsAPublishedRunWholeAndLeavesItAlone() {
        FolderState before = FolderState.of(world.path(""));

        assertThat(ask("verify", "current").code()).isEqualTo(ExitCode.DONE);
        assertThat(ask("verify", run()).said()).contains("rows read 120 = accepted 120");
        assertThat(FolderState.of(world.path(""))).isEqualTo(before);
    }

    @Test
    void listsEverythingThatIsWrongWithARun() throws IOException {
        Path published = world.path("out/runs").resolve(run());
        Files.writeString(published.resolve("metrics.csv"), "agency_id\n");
        Files.delete(published.resolve("groups.csv"));
        Files.writeString(published.resolve("note.txt"), "mine");
        Path manifest = published.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"accepted\" : 120", "\"accepted\" : 119"));
        try (DirectoryStream<Path> tallies = Files.newDirectoryStream(world.path("out/tallies"), "*.mix.csv.gz")) {
            for (Path kept : tallies) {
                Files.write(kept, new byte[] {1, 2, 3});
            }
        }

        SmallWorld.Ended ended = ask("verify", "current");

        assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ended.problems()).hasSize(6);
        assertThat(ended.problems().get(0)).isEqualTo("groups.csv: is in the manifest, but not in the folder");
        assertThat(ended.problems().get(1)).startsWith("metrics.csv: must have the checksum ");
        assertThat(ended.problems().get(2)).isEqualTo("note.txt: is in the folder, but not in the manifest");
        assertThat(ended.problems().get(3)).startsWith("rows: must add up, but are read 120 = accepted 119");
        assertThat(ended.problems().get(4))
                .isEqualTo("quality.csv: rows_accepted must be 119, as in the manifest, but is 120");
        assertThat(ended.problems().get(5)).startsWith("tallies: what is kept as ");
    }

    @Test
    void namesTablesThatAreNotWhatTheirNamesSay() throws IOException {
        Path published = world.path("out/runs").resolve(run());
        Path manifest = published.resolve("manifest.json");
        String groups = Sha256.of(Files.readAllBytes(published.resolve("groups.csv")));
        Files.copy(published.resolve("findings.csv"), published.resolve("groups.csv"), REPLACE_EXISTING);
        Files.writeString(published.resolve("mine.csv"), "agency_id\n");
        String findings = Sha256.of(Files.readAllBytes(published.resolve("findings.csv")));
        String mine = Sha256.of(Files.readAllBytes(published.resolve("mine.csv")));
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace(
                                "\"groups.csv\" : \"" + groups + "\"",
                                "\"groups.csv\" : \"" + findings + "\", \"mine.csv\" : \"" + mine + "\""));

        assertThat(ask("verify", "current").problems())
                .containsExactly(
                        "groups.csv: must have the columns peer, agencies, period, metric, value, low, high, numerator,"
                                + " denominator, n, status, but has agency_id, period, finding, cases, of, share, status,"
                                + " peer_share, q, limit, beyond, standing, reviewed_by",
                        "mine.csv: is in the manifest, but is no table that runs publish");
    }

    @Test
    void tellsWhatLakeAndOutputHold() {
        assertThat(ask("status").said())
                .containsPattern("held by a run +no\n")
                .containsPattern("files ingested +1\n")
                .containsPattern("rows +read 120 = accepted 120")
                .containsPattern("published as of +2022-01-31T17:00:00Z\n")
                .containsPattern("last run +" + run() + "\n")
                .containsPattern("complaints +24\n");
        try (LakeLock held = LakeLock.take(world.path("lake"))) {
            assertThat(ask("status").said()).containsPattern("held by a run +yes\n");
            assertThat(held.lake()).isEqualTo(world.path("lake"));
        }
    }

    @Test
    void tellsOfAPlaceWhereNothingIsYet(@TempDir Path empty) {
        SmallWorld.Ended ended = world.command(
                "status",
                "--run",
                world.path("run.json").toString(),
                "--lake",
                empty.resolve("lake").toString(),
                "--out",
                empty.resolve("out").toString());

        assertThat(ended.said())
                .containsPattern("files ingested +0\n")
                .containsPattern("published as of +never\n")
                .containsPattern("last run +none\n");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void tellsThatARunDoesNotDifferFromItself() {
        assertThat(ask("diff", "current", run()).said()).contains("Both are the same run.");
        assertThat(ask("diff", "nothing", "current").problems())
                .singleElement()
                .asString()
                .startsWith("RUN: must be the folder of a run, or the id of one in ")
                .endsWith("but is \"nothing\"");
    }

    private String run() {
        try {
            return world.path("out/current").toRealPath().getFileName().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SmallWorld.Ended ask(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--run";
        all[arguments.length + 2] = world.path("run.json").toString();
        return world.command(all);
    }
}
