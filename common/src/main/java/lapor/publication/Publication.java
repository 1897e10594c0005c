package lapor.publication;

import lapor.concurrent.FolderLock;
import lapor.input.InvalidInputException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder of published runs. A run is written aside and forced to disk, and appears under its id and as
 * {@code current} only when it is complete, each by one rename.
 */
public final class Publication {
    private static final String RUNS = "runs";
    private static final String CURRENT = "current";
    static final String ASIDE = ".unfinished-";

    private final Path out;

    public Publication(Path out) {
        this.out = out;
    }

    /**
     * Does something while no other run publishes here, whatever lake it reads; what runs that were cut off have left
     * behind is cleared away first.
     *
     * @throws lapor.concurrent.HeldException if another run holds the output
     */
    public static <T> T holding(Path out, Supplier<T> work) {
        FolderLock held = FolderLock.take("output", out);
        try (held) {
            new Publication(out).clear();
            return work.get();
        }
    }

    /**
     * Publishes a run. One that is there already stays as it is: the same inputs give the same bytes. One that was
     * damaged since it was published is {@linkplain SetAside set aside} and published again.
     *
     * @param writer writes the run's files into the folder it is given
     * @return the run's folder
     * @throws IllegalStateException if the run is there already, whole and with other bytes
     */
    public Path publish(String runId, Pointing pointing, Consumer<Path> writer) {
        Path run = run(runId);
        Path aside = run.resolveSibling(ASIDE + runId + "-" + UUID.randomUUID());
        try {
            Files.createDirectories(aside);
            writer.accept(aside);
            Disk.forceAll(aside);
            settle(aside, run);
            if (takesOver(run, pointing)) {
                pointTo(run);
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
        return folders().stream()
                .filter(folder -> !folder.getFileName().toString().startsWith("."))
                .toList();
    }

    /** The folders of runs that were begun and are not complete. */
    List<Path> unfinished() {
        return folders().stream().filter(Publication::isUnfinished).toList();
    }

    private List<Path> folders() {
        Path runs = out.resolve(RUNS);
        return Files.isDirectory(runs)
                ? listed(runs).stream().filter(Files::isDirectory).toList()
                : List.of();
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a run, whether it is there or not. */
    Path run(String id) {
        return out.resolve(RUNS).resolve(id);
    }

    private void clear() {
        for (Path folder : List.of(out, out.resolve(RUNS), TallyStore.in(out))) {
            if (Files.isDirectory(folder)) {
                listed(folder).stream().filter(Publication::isUnfinished).forEach(Publication::deleteQuietly);
            }
        }
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().startsWith(ASIDE);
    }

    /** A run that another one publishes at the same moment is there by the time of the rename, which then fails. */
    private void settle(Path aside, Path run) throws IOException {
        if (Files.exists(run)) {
            if (RunDamage.of(run).isEmpty() && !SameBytes.differInManifestAlone(run, aside)) {
                SameBytes.require(run, aside);
                return;
            }
            SetAside.run(run, out);
        }
        try {
            Files.move(aside, run, StandardCopyOption.ATOMIC_MOVE);
            Disk.force(run.resolveSibling(""));
        } catch (FileSystemException e) {
            if (!Files.exists(run) || !Files.exists(aside)) {
                throw e;
            }
            SameBytes.require(run, aside);
        }
    }

    private boolean takesOver(Path run, Pointing pointing) {
        return switch (pointing) {
            case ALWAYS -> true;
            case NEVER -> false;
            case UNLESS_POORER -> !isCurrentRicher(Manifest.read(run));
        };
    }

    /** A current run that cannot be understood is no reason to stay with it. */
    private boolean isCurrentRicher(Manifest own) {
        try {
            return Manifest.find(current())
                    .filter(other ->
                            !own.identity().depth().reaches(other.identity().depth()))
                    .isPresent();
        } catch (InvalidInputException damaged) {
            return false;
        }
    }

    private void pointTo(Path run) throws IOException {
        Path link = out.resolve(ASIDE + CURRENT + "-" + UUID.randomUUID());
        try {
            Files.createSymbolicLink(link, Path.of(RUNS, run.getFileName().toString()));
            Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.force(out);
        } finally {
            Files.deleteIfExists(link);
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            Disk.delete(folder);
        } catch (IOException leftForTheNextRun) {
            return;
        }
    }
}
