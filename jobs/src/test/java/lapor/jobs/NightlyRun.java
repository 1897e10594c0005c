package lapor.jobs;

import lapor.quality.QualityRow;
import lapor.quality.QualityTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A whole run from the command line, in a folder of its own that holds its run file, its lake and what it published.
 *
 * @param errors what it wrote to the standard error stream
 */
record NightlyRun(int exitCode, String errors, Path folder) {

    static NightlyRun of(Path folder, String runFile) {
        PrintStream usual = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(errors, true, StandardCharsets.UTF_8)) {
            Path file = Files.writeString(Files.createDirectories(folder).resolve("run.json"), runFile);
            System.setErr(captured);
            int exitCode = Main.run("nightly", "--run", file.toString());
            return new NightlyRun(exitCode, errors.toString(StandardCharsets.UTF_8), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setErr(usual);
        }
    }

    Path metrics() {
        return published("metrics.csv");
    }

    /** The tallies behind the run, as a pattern; what is kept beside them has longer names. */
    Path tallies() {
        return folder.resolve("out").resolve("tallies").resolve("?".repeat(64) + ".csv.gz");
    }

    List<QualityRow> quality() {
        return QualityTable.TABLE.readFile(published("quality.csv"));
    }

    /** How many rows a rule of {@code quality.csv} counts. */
    long rows(String rule) {
        return quality().stream()
                .filter(row -> row.rule().code().equals(rule))
                .mapToLong(QualityRow::rows)
                .sum();
    }

    private Path published(String file) {
        return folder.resolve("out").resolve("current").resolve(file);
    }
}
