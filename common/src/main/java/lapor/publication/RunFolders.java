package lapor.publication;

import lapor.input.Problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds published runs by what people call them. */
public final class RunFolders {
    private RunFolders() {}

    /** Whether a run was published in an output. */
    public static boolean isIn(Path run, Path out) {
        try {
            Path runs = new Publication(out).run("");
            return Files.isDirectory(runs) && run.toRealPath().startsWith(runs.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code current} points to a run. */
    public static boolean isCurrent(Path run) {
        Path current = new Publication(run.resolveSibling("").resolveSibling("")).current();
        try {
            return Files.exists(current) && Files.isSameFile(current, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The folder of a run.
     *
     * @param argument how the command line calls the run, for problems
     * @param name a folder, the id of a run in the output, or {@code current}
     * @param problems where it is noted that there is no such run
     */
    public static Path find(String argument, String name, Path out, Problems problems) {
        Path published = new Publication(out).run(name);
        Path folder = name.equals("current") ? new Publication(out).current() : published;
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path named = Path.of(name);
        if (!Files.isDirectory(named)) {
            problems.invalid(
                    argument,
                    "must be the folder of a run, or the id of one in " + out.toAbsolutePath() + ", but is \"" + name
                            + "\"");
        }
        return named;
    }
}
