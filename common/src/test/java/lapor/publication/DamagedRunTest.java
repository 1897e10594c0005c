package lapor.publication;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.table.Extent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** If it failed, one bad sector would end every later night, or stay unseen. */
class DamagedRunTest {
    @TempDir
    private Path out;

    private Path run = Path.of("");
    private SortedMap<String, String> published = Checksums.of(Path.of("src/test/resources/lapor/publication"));

    @BeforeEach
    void publish() {
        run = published();
        published = Checksums.of(out);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics.csv changed",
                "metrics.csv cut",
                "metrics.csv empty",
                "metrics.csv gone",
                "metrics.csv folder",
                "manifest.json changed",
                "manifest.json cut",
                "manifest.json empty",
                "manifest.json gone",
                "manifest.json folder",
                "manifest.json {}",
                "foreign.txt new"
            })
    void isNamedSetAsideAndPublishedAgain(String damage) throws IOException {
        String name = damage.split(" ")[0];
        damage(run.resolve(name), damage.split(" ")[1]);

        if (!damage.equals("manifest.json changed")) {
            assertThat(OutputContent.read(out).damage())
                    .singleElement()
                    .asString()
                    .contains(name);
        }
        assertThat(published()).isEqualTo(run);
        assertThat(out.resolve("damaged").resolve(run.getFileName() + ".1")).isDirectory();
        assertThat(withoutDamaged()).isEqualTo(published);
        assertThat(OutputContent.read(out).damage()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "empty", "gone", "folder", "changed"})
    void talliesAreNamedSetAsideAndKeptAgain(String damage) throws IOException {
        List<Path> kept = files(out.resolve("tallies"));
        for (Path tallies : kept) {
            damage(tallies, damage);
        }
        assertThat(OutputContent.read(out).damage()).allSatisfy(problem -> assertThat(problem.toString())
                .startsWith("current run tallies: what is kept as "));
        assertThat(OutputContent.read(out).damage()).isNotEmpty();
        assertThat(published()).isEqualTo(run);
        assertThat(withoutDamaged()).isEqualTo(published);
        if (!damage.equals("gone")) {
            assertThat(out.resolve("tallies/damaged").toFile().list()).hasSameSizeAs(kept);
        }
    }

    @Test
    void isNoRunToCompareWith() throws IOException {
        List<String> metrics = List.of("metrics.csv");
        Publication publication = new Publication(out);
        assertThat(LastRun.until(Manifest.read(run).asOf(), publication, metrics))
                .isPresent();
        damage(run.resolve("metrics.csv"), "changed");
        assertThat(LastRun.until(Manifest.read(run).asOf(), publication, metrics))
                .isEmpty();
    }

    @Test
    void doesNotTakeThePlaceOfOneThatWentFurther() {
        Path richer = KeptSample.writer(out, Extent.EVALUATE).publish(Pointing.UNLESS_POORER);
        assertThat(RunFolders.isCurrent(richer)).isTrue();
        published();
        assertThat(RunFolders.isCurrent(richer)).isTrue();
        KeptSample.writer(out, Extent.MEASURE).publish(Pointing.ALWAYS);
        assertThat(RunFolders.isCurrent(run)).isTrue();
    }

    private Path published() {
        return Publication.holding(
                out, () -> KeptSample.writer(out, Extent.MEASURE).publish(Pointing.UNLESS_POORER));
    }

    private SortedMap<String, String> withoutDamaged() {
        SortedMap<String, String> files = Checksums.of(out);
        files.keySet().removeIf(name -> name.contains("damaged/"));
        return files;
    }

    private static void damage(Path file, String how) throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        switch (how) {
            case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case "empty" -> Files.write(file, new byte[0]);
            case "gone" -> Files.delete(file);
            case "folder" -> {
                Files.delete(file);
                Files.createDirectory(file);
            }
            case "{}", "new" -> Files.writeString(file, "{}");
            default -> {
                // a digit, so that a manifest stays one
                int at = bytes.length - 1;
                while (at > 0 && !(file.toString().endsWith(".gz") ? at < bytes.length / 2 : isDigit(bytes[at]))) {
                    at--;
                }
                bytes[at] = (byte) (bytes[at] == '1' ? '2' : '1');
                Files.write(file, bytes);
            }
        }
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
