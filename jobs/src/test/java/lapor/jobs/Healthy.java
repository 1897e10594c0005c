package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A {@link SmallWorld} that nobody has spoilt, after its night: what others are held against. */
final class Healthy {
    static final Path FOLDER = published();

    private Healthy() {}

    /** The metrics that its night published. */
    static String metrics() {
        return metrics(FOLDER);
    }

    /** The metrics of the last published run of a world. */
    static String metrics(Path world) {
        try {
            return Files.readString(world.resolve("out/current/metrics.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path published() {
        try {
            Path folder = Files.createTempDirectory("healthy");
            SmallWorld.Ended ended = SmallWorld.in(folder).nightly();
            assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
