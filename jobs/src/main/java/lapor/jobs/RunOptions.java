package lapor.jobs;

import lapor.run.Overrides;
import lapor.run.RunFile;
import lapor.run.RunFileReading;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** What to run, and where; without an instant. */
final class RunOptions {
    private static final String HOME = "lapor.home";

    @Option(names = "--run", paramLabel = "FILE", description = "What to run; data-samples/run.json when left out.")
    private Optional<Path> run = Optional.empty();

    @Option(names = "--lake", paramLabel = "DIR", description = "The lake's folder; else the run file's.")
    private Optional<Path> lake = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Where runs are published; else the run file's.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--edition", paramLabel = "ID", description = "A bundled edition or a file; else the run file's.")
    private Optional<String> edition = Optional.empty();

    /**
     * Reads the run file.
     *
     * @throws lapor.input.InvalidInputException with every problem found
     */
    RunFile read() {
        return read(run);
    }

    /** Reads the run file that is named, else the sample's. */
    static RunFile read(Optional<Path> named) {
        return RunFileReading.read(
                named.orElseGet(() -> Path.of(System.getProperty(HOME, ""), "data-samples", "run.json")));
    }

    /** What the command line says instead of the run file. */
    Overrides overrides() {
        return new Overrides(Optional.empty(), lake, out, edition);
    }
}
