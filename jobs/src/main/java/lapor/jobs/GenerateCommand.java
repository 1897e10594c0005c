package lapor.jobs;

import lapor.calendar.Calendars;
import lapor.edition.EditionFile;
import lapor.generate.EditionFrame;
import lapor.generate.GeneratorOptions;
import lapor.generate.LogFormat;
import lapor.generate.TextFormat;
import lapor.generate.World;
import lapor.generate.WorldFiles;
import lapor.generate.Written;
import lapor.input.Problems;
import lapor.jobs.generate.ParquetFormat;
import lapor.metric.Metrics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        resourceBundle = "lapor.jobs.generate",
        description = "Makes a synthetic world that fills an edition's evidence window and quotas. The same options"
                + " always make the same world.")
final class GenerateCommand implements Callable<Integer> {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Set<String> METRICS = Metrics.ids();
    private static final String OWN_EDITION = "edition.json";
    private static final String BY_DEFAULT = " (default: ${DEFAULT-VALUE}).";

    @Option(
            names = "--complaints",
            defaultValue = "${bundle:default.complaints}",
            paramLabel = "N",
            description = "Complaints, at least 1" + BY_DEFAULT)
    private int complaints;

    @Option(
            names = "--agencies",
            defaultValue = "${bundle:default.agencies}",
            paramLabel = "N",
            description = "Agencies, at least one of each type" + BY_DEFAULT)
    private int agencies;

    @Option(
            names = "--seed",
            defaultValue = "${bundle:default.seed}",
            paramLabel = "N",
            description = "Another seed makes another world" + BY_DEFAULT)
    private long seed;

    @Option(
            names = "--edition",
            defaultValue = "${bundle:default.edition}",
            paramLabel = "ID",
            description = "A bundled edition or a file" + BY_DEFAULT)
    private String edition = "";

    @Option(
            names = "--format",
            defaultValue = "${bundle:default.format}",
            paramLabel = "FORMAT",
            description = "csv, jsonl or parquet" + BY_DEFAULT)
    private Format format = Format.CSV;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "A folder that is new or empty.")
    private Path out = HERE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What the option calls the formats. */
    enum Format {
        CSV(() -> TextFormat.CSV),
        JSONL(() -> TextFormat.JSONL),
        PARQUET(ParquetFormat::new);

        private final Supplier<LogFormat> files;

        Format(Supplier<LogFormat> files) {
            this.files = files;
        }
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<GeneratorOptions> options = problems.collect(() -> new GeneratorOptions(complaints, agencies, seed));
        Optional<EditionFrame> frame =
                problems.collect(() -> EditionFrame.of(EditionFile.read(edition, HERE, METRICS)));
        checkFolder(problems);
        problems.throwIfAny();
        World world =
                World.generate(options.orElseThrow(), frame.orElseThrow(), Calendars.read(Calendars.INDONESIA, HERE));
        Written written = new WorldFiles(out, nameInRunFile()).write(world, format.files.get());
        spec.commandLine()
                .getOut()
                .printf("wrote %d lines in %d log files, and run.json, to %s%n", written.lines(), written.files(), out);
        return ExitCode.DONE;
    }

    private void checkFolder(Problems problems) {
        if (!Files.exists(out)) {
            return;
        }
        if (!Files.isDirectory(out)) {
            problems.invalid(out.toString(), "is not a folder");
            return;
        }
        try (Stream<Path> files = Files.list(out)) {
            if (files.findAny().isPresent()) {
                problems.invalid(out.toString(), "is not empty, and nothing is overwritten");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A world of an edition that is not bundled takes the edition's file along. */
    private String nameInRunFile() {
        if (EditionFile.isBundled(edition)) {
            return edition;
        }
        try {
            Files.createDirectories(out);
            Files.copy(HERE.resolve(edition), out.resolve(OWN_EDITION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OWN_EDITION;
    }
}
