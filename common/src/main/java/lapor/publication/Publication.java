package lapor.publication;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder of published runs. A run is written aside, and appears under its id and as {@code current} only when it is
 * complete, each by one rename.
 */
public final class Publication {
    private static final String RUNS = "runs";
    private static final String CURRENT = "current";
    private static final String ASIDE = ".unfinished-";

    private final Path out;

    public Publication(Path out) {
        this.out = out;
    }

    /**
     * Publishes a run as the current one. A run that is there already stays as it is: the same inputs give the same
     * bytes.
     *
     * @param writer writes the run's files into the folder it is given
     * @return the run's folder
     * @throws IllegalStateException if the run is there already with other bytes
     */
    public Path publish(String runId, Consumer<Path> writer) {
        Path run = publishBeside(runId, writer);
        try {
            pointTo(run);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot point to " + run, e);
        }
    }

    /** The same, and another run stays the current one. */
    Path publishBeside(String runId, Consumer<Path> writer) {
        Path run = out.resolve(RUNS).resolve(runId);
        Path aside = out.resolve(RUNS).resolve(ASIDE + runId);
        try {
            Files.createDirectories(run.getParent());
            delete(aside);
            Files.createDirectory(aside);
            writer.accept(aside);
            if (Files.exists(run)) {
                requireSame(run, aside);
                delete(aside);
            } else {
                Files.move(aside, run, StandardCopyOption.ATOMIC_MOVE);
            }
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish " + run, e);
        } finally {
            deleteQuietly(aside);
        }
    }

    /** The folder of the last published run. */
    public Path current() {
        return out.resolve(CURRENT);
    }

    /** The folders of all runs that are complete. */
    List<Path> runs() {
        Path runs = out.resolve(RUNS);
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a run, whether it is there or not. */
    Path run(String id) {
        return out.resolve(RUNS).resolve(id);
    }

    private void pointTo(Path run) throws IOException {
        Path link = out.resolve(ASIDE + CURRENT);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of(RUNS, run.getFileName().toString()));
        Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void requireSame(Path published, Path now) throws IOException {
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

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException leftForTheNextRun) {
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
