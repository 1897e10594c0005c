package lapor.run;

import lapor.input.Sha256;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What settings are read from: what a run was asked to do, and what that means.
 *
 * @param overrides what the command line says instead of the run file
 */
record SettingSources(
        RunFile run,
        Overrides overrides,
        RunClock clock,
        Rulebook rulebook,
        Participants participants,
        Assessment assessment) {

    /** The edition's name or file; empty without one. */
    String edition() {
        return overrides.edition().or(run::edition).orElse("");
    }

    /** What is bundled goes by its name, which the version of the code covers; a file by its name and its bytes. */
    String named(String nameOrFile) {
        return (nameOrFile + " " + contentOf(run.folder().resolve(nameOrFile))).strip();
    }

    /** A hash of a file's bytes; empty where there is no such file. */
    static String contentOf(Path file) {
        try {
            return Files.isRegularFile(file) ? "sha256:" + Sha256.of(Files.readAllBytes(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
