package lapor.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Holds a run that was made again against the published one: what differs is a bug. */
final class SameBytes {
    private SameBytes() {}

    /** @throws IllegalStateException if files or bytes differ */
    static void require(Path published, Path now) throws IOException {
        List<String> before = files(published);
        List<String> after = files(now);
        if (!before.equals(after)) {
            throw new IllegalStateException(
                    published + " was published with other files: " + before + ", now " + after);
        }
        for (String file : after) {
            if (Files.mismatch(published.resolve(file), now.resolve(file)) >= 0) {
                throw new IllegalStateException(published.resolve(file) + " was published with other bytes");
            }
        }
    }

    /** Whether somebody has changed the manifest, which no checksum vouches for, and nothing else. */
    static boolean differInManifestAlone(Path published, Path now) throws IOException {
        if (!files(published).equals(files(now))) {
            return false;
        }
        for (String file : files(now)) {
            boolean same = Files.mismatch(published.resolve(file), now.resolve(file)) < 0;
            if (same == file.equals(RunWriter.MANIFEST)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
