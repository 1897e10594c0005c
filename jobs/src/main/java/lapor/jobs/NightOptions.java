package lapor.jobs;

import lapor.run.Overrides;
import lapor.run.RunFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Optional;

/** The options of {@code nightly} and its single steps. */
final class NightOptions {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "The instant to look from, such as 2022-04-15T00:00:00+07:00; else the run file's.")
    private Optional<String> asOf = Optional.empty();

    /**
     * Reads the run file.
     *
     * @throws lapor.input.InvalidInputException with every problem found
     */
    RunFile read() {
        return options.read();
    }

    /** What the command line says instead of the run file. */
    Overrides overrides() {
        return options.overrides().at(asOf);
    }
}
