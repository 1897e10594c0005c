package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The sample, as the README's first command runs it, with a lake and an output folder of its own. */
public final class SampleRun {
    private static final Path RUN_FILE =
            Path.of("").toAbsolutePath().resolveSibling("data-samples").resolve("run.json");

    private SampleRun() {}

    /** The folder of the published run. */
    public static Path publish(Path folder) {
        Path lake = folder.resolve("lake");
        Path out = folder.resolve("out");
        int exitCode =
                Main.run("nightly", "--run", RUN_FILE.toString(), "--lake", lake.toString(), "--out", out.toString());
        assertThat(exitCode).isZero();
        return out.resolve("current");
    }
}
