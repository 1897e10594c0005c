package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** If it failed, a bad sector would pass as a healthy lake, or end a night with a trace that nobody can act upon. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedLakeTest {
    private static final String CORRECTED =
            SmallWorld.HEADER + "\n1,SUBMITTED,2022-01-04T08:00:00,,reporter,letter,Siti 1,\n";

    private SmallWorld world = SmallWorld.in(Path.of(System.getProperty("java.io.tmpdir"), "lapor-unused"));
    private Path backup = Path.of("");

    @BeforeAll
    void runTwoNights(@TempDir Path folder) {
        world = SmallWorld.in(folder)
                .write(SmallWorld.LOG, SmallWorld.log() + "25,SUBMITTED,2022-13-40T08:00:00,,reporter,website,,\n");
        night();
        world.write("logs/2022-02.csv", CORRECTED);
        night();
        backup = world.path("backup");
        copy(world.path("lake"), backup);
        assertThat(ask("status").code()).isZero();
        assertThat(ask("verify", "current", "--deep").problems()).isEmpty();
    }

    static Stream<Arguments> kindsAndDamages() {
        return Arrays.stream(LakeDamage.Kind.values())
                .flatMap(kind -> Arrays.stream(LakeDamage.values()).map(damage -> Arguments.of(kind, damage)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndDamages")
    void isNamedByVerify(LakeDamage.Kind kind, LakeDamage damage) throws IOException {
        Path file = damaged(kind, damage);

        requireNamed(ask("verify", "current", "--deep"), file);
        // of data the bytes between the ends are not read
        if (damage != LakeDamage.FLIPPED || !kind.name().matches("EVENTS|DELETES|REGISTER|REJECTED")) {
            requireNamed(ask("status"), file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsANightInOneLine(LakeDamage.Kind kind) throws IOException {
        LakeDamage damage = LakeDamage.values()[kind.ordinal() % LakeDamage.values().length];
        Path file = damaged(kind, damage);
        FolderState out = FolderState.of(world.path("out"));
        world.write("logs/2022-03.csv", SmallWorld.HEADER + "\n26,SUBMITTED,2022-01-05T08:00:00,,reporter,letter,B,\n");

        requireNamed(world.nightly(), file);
        assertThat(FolderState.of(world.path("out"))).isEqualTo(out);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void missesATable(String table) throws IOException {
        restore();
        delete(world.path("lake/lapor").resolve(table));
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.problems())
                .containsExactly("lake lapor." + table
                        + ": is not there; restore it from a backup, or fill a new lake from the logs");
        assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ask("status").problems()).isEqualTo(ended.problems());
    }

    static List<String> tables() {
        return List.of("events", "files", "rejected", "replaced");
    }

    @Test
    void isRefusedInAnotherPlaceAndTheOriginalStaysAsItWas(@TempDir Path elsewhere) {
        restore();
        Path copied = elsewhere.resolve("lake");
        copy(world.path("lake"), copied);
        FolderState original = FolderState.of(world.path("lake"));
        FolderState copy = FolderState.of(copied);
        world.write("logs/2022-04.csv", SmallWorld.HEADER + "\n27,SUBMITTED,2022-01-05T08:00:00,,reporter,letter,C,\n");

        for (SmallWorld.Ended ended : List.of(
                world.nightly("--lake", copied.toString()),
                ask("status", "--lake", copied.toString()),
                ask("measure", "--lake", copied.toString()))) {
            assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
            assertThat(ended.problems()).singleElement().asString().startsWith("lake: was made as lake and lies in ");
        }
        assertThat(FolderState.of(world.path("lake"))).isEqualTo(original);
        assertThat(FolderState.of(copied)).isEqualTo(copy);
    }

    private void requireNamed(SmallWorld.Ended ended, Path file) {
        assertThat(ended.problems()).as(ended.said()).isNotEmpty().allSatisfy(line -> assertThat(line)
                .matches("lake .+: .+; .+")
                .doesNotContain("Exception: "));
        assertThat(String.join("\n", ended.problems()))
                .contains(world.path("lake").relativize(file).toString().replaceAll("/metadata/v\\d+.*", ""));
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    private Path damaged(LakeDamage.Kind kind, LakeDamage damage) throws IOException {
        restore();
        Path file = kind.in(world.path("lake"));
        damage.to(file);
        return file;
    }

    private void night() {
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
    }

    private SmallWorld.Ended ask(String... command) {
        List<String> all = Stream.concat(
                        Arrays.stream(command),
                        Stream.of("--run", world.path("run.json").toString()))
                .toList();
        return world.command(all.toArray(String[]::new));
    }

    private void restore() {
        delete(world.path("lake"));
        copy(backup, world.path("lake"));
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted((one, other) -> other.compareTo(one))
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
