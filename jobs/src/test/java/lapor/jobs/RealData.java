package lapor.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real logs for tests, kept outside the project; a test that needs them is skipped where they are absent. */
public final class RealData {
    private RealData() {}

    /** A file of the real logs: below the folder named by the property {@code lapor.real}, or beside the project. */
    public static Optional<Path> find(String file) {
        Path byDefault = Path.of("").toAbsolutePath().resolve("../../shared/real");
        Path found = Path.of(System.getProperty("lapor.real", byDefault.toString()))
                .resolve(file)
                .normalize();
        return Files.exists(found) ? Optional.of(found) : Optional.empty();
    }
}
