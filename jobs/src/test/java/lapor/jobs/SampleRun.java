package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample as the README's first command runs it, once for all tests that only read what it has published. */
public final class SampleRun {
    private static final Path RUN_FILE =
            Path.of("").toAbsolutePath().resolveSibling("data-samples").resolve("run.json");
    private static final Path PUBLISHED = publish();

    private SampleRun() {}

    /** The folder of the published run. */
    public static Path folder() {
        return PUBLISHED;
    }

    private static Path publish() {
        SparkExtension.configure();
        try {
            Path folder = Files.createTempDirectory("sample");
            Path lake = folder.resolve("lake");
            Path out = folder.resolve("out");
            int exitCode = Main.run(
                    "nightly", "--run", RUN_FILE.toString(), "--lake", lake.toString(), "--out", out.toString());
            assertThat(exitCode).isZero();
            return out.resolve("current");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
