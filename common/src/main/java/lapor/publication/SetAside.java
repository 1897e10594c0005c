package lapor.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * Puts what was damaged out of the way, so that it can be made again and is still there for whoever asks what happened:
 * runs into {@code OUT/damaged}, tallies into {@code OUT/tallies/damaged}.
 */
final class SetAside {
    private static final String DAMAGED = "damaged";

    private SetAside() {}

    /** Puts a run away. */
    static void run(Path run, Path out) throws IOException {
        move(run, out.resolve(DAMAGED));
    }

    /** How many runs were put away. */
    static long count(Path out) {
        Path damaged = out.resolve(DAMAGED);
        if (!Files.isDirectory(damaged)) {
            return 0;
        }
        try (Stream<Path> runs = Files.list(damaged)) {
            return runs.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file of tallies away, in a folder that only its owner sees, as its own is. */
    static void tallies(Path file) throws IOException {
        move(file, file.resolveSibling(DAMAGED));
    }

    private static void move(Path damaged, Path into) throws IOException {
        Files.createDirectories(into);
        int times = 1;
        while (Files.exists(into.resolve(damaged.getFileName() + "." + times))) {
            times++;
        }
        Files.move(damaged, into.resolve(damaged.getFileName() + "." + times), StandardCopyOption.ATOMIC_MOVE);
    }
}
