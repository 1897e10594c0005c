package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.publication.Manifest;
import lapor.publication.RunBasis;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept for the tests of the other module is what Spark counts of the sample. After a change of what is counted,
 * {@code -Drewrite.sample=true} keeps the new counts.
 */
class KeptSampleTest {
    private static final Path KEPT = Path.of("")
            .toAbsolutePath()
            .resolveSibling("common")
            .resolve("src/test/resources/lapor/publication/sample");
    private static final List<String> FILES = List.of("manifest.json", "quality.csv", "restatements.csv");

    @Test
    void isWhatSparkCountsOfTheSample() throws IOException {
        Path run = SampleRun.folder();
        Manifest counted = manifest(run);
        if (Boolean.getBoolean("rewrite.sample")) {
            rewrite(run, counted.basis());
        }
        Manifest kept = manifest(KEPT);
        assertThat(kept.basis())
                .as("what was counted: keep it anew with -Drewrite.sample=true")
                .isEqualTo(counted.basis());
        assertThat(kept.settings()).isEqualTo(counted.settings());
        for (String file : FILES.subList(1, FILES.size())) {
            assertThat(KEPT.resolve(file)).hasSameTextualContentAs(run.resolve(file));
        }
        assertThat(tallies(KEPT))
                .hasSize(7)
                .allMatch(name -> name.startsWith(counted.basis().tallies() + ".")
                        || name.startsWith(counted.basis().claimed() + "."));
    }

    private static Manifest manifest(Path folder) throws IOException {
        Path file = folder.resolve(FILES.get(0));
        return Manifest.parse(file.toString(), Files.readString(file));
    }

    private static void rewrite(Path run, RunBasis basis) throws IOException {
        for (String old : tallies(KEPT)) {
            Files.delete(KEPT.resolve(old));
        }
        for (String file : FILES) {
            Files.copy(run.resolve(file), KEPT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path counted = run.toRealPath().resolve("../../tallies").normalize();
        for (String name : tallies(counted)) {
            boolean ofTheRun = name.startsWith(basis.tallies()) || name.startsWith(basis.claimed());
            if (ofTheRun && !name.contains("declared") && !name.contains("published")) {
                Files.copy(counted.resolve(name), KEPT.resolve(name));
            }
        }
    }

    private static List<String> tallies(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".gz"))
                    .sorted()
                    .toList();
        }
    }
}
