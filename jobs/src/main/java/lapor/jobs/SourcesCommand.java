package lapor.jobs;

import lapor.agency.AgencyColumn;
import lapor.input.InvalidInputException;
import lapor.input.Problems;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.LogFile;
import lapor.jobs.logs.LogSampling;
import lapor.jobs.logs.SourceAgencies;
import lapor.jobs.logs.SourceCheck;
import lapor.proposal.LogSample;
import lapor.proposal.Proposal;
import lapor.run.RunFile;
import lapor.run.RunReference;
import lapor.source.LogReference;
import lapor.source.SourceMapping;
import lapor.source.SourceMappingFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description =
                "Lists the bundled source mappings; propose writes one to begin with; check tries one on a file; agencies lists"
                        + " whom a log names.")
final class SourcesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        TextTable table = new TextTable("mapping", "reads");
        for (SourceMappingFile file : SourceMappingFile.bundled()) {
            SourceMapping mapping = file.mapping();
            table.add(mapping.id(), mapping.reads().orElse(""));
        }
        table.print(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Reads a log with a mapping and shows the first cases of each of its rules, what is odd, how many rows would"
                        + " be rejected, and which metrics the log cannot give. Nothing is stored.",
                "What reporters and responses say, and what looks like a person's, is shown by its shape only."
            })
    int check(
            @Parameters(paramLabel = "MAPPING", description = "A bundled mapping or a file.") String mapping,
            @Parameters(paramLabel = "FILE", description = "A log, or a folder of logs.") String file,
            @Option(
                            names = "--rows",
                            defaultValue = "3",
                            paramLabel = "N",
                            description = "Cases of each rule to show (${DEFAULT-VALUE}).")
                    int rows,
            @Option(
                            names = "--as-of",
                            paramLabel = "INSTANT",
                            description = "Later times are warned of (else when the file was written).")
                    Optional<Instant> asOf) {
        Problems problems = new Problems();
        List<LogFile> files =
                LogDelivery.find(Path.of("").toAbsolutePath(), List.of(new RunFile.LogSource(file, mapping)), problems);
        problems.throwIfAny();
        CheckText text = new CheckText(spec.commandLine().getOut());
        for (LogFile log : files) {
            problems.collect(() -> SourceCheck.of(log, rows, asOf)).ifPresent(found -> text.show(log, found));
        }
        problems.throwIfAny();
        return ExitCode.DONE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Lists every key, field, event type, actor and date format of mappings, every key of run files,"
                            + " and every column of the list of agencies, with examples.")
    int keys() {
        spec.commandLine().getOut().print(LogReference.markdown());
        spec.commandLine().getOut().println();
        spec.commandLine().getOut().print(RunReference.markdown());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Prints a list of the agencies that a log names, as a run file's \"agencies\" needs it: each with its id for a"
                        + " name and without a type, for you to fill in.",
                "Values that look like text of a person are left out and counted on the standard error."
            },
            footer = {"", "Example: lapor sources agencies logs --source own.json > agencies.csv"})
    int agencies(
            @Parameters(paramLabel = "FILE", description = "A log, or a folder of logs.") String file,
            @Option(
                            names = "--source",
                            required = true,
                            paramLabel = "MAPPING",
                            description = "A bundled mapping or a file.")
                    String mapping) {
        Problems problems = new Problems();
        List<LogFile> files =
                LogDelivery.find(Path.of("").toAbsolutePath(), List.of(new RunFile.LogSource(file, mapping)), problems);
        Optional<SourceAgencies> found = problems.collect(() -> SourceAgencies.of(files));
        problems.throwIfAny();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                String.join(",", AgencyColumn.AGENCY_ID.code(), AgencyColumn.NAME.code(), AgencyColumn.TYPE.code()));
        found.orElseThrow().ids().stream().map(SourcesCommand::cell).forEach(id -> out.println(id + "," + id + ","));
        out.flush();
        if (found.orElseThrow().leftOut() > 0) {
            PrintWriter remarks = spec.commandLine().getErr();
            remarks.println("left out: " + found.orElseThrow().leftOut()
                    + " values that look like text of a person; add those that are names by hand");
            remarks.flush();
        }
        return ExitCode.DONE;
    }

    private static String cell(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Prints a mapping to begin with, made of the beginning of a log and of pieces from all over it.",
                "Remarks go to the standard error: what is uncertain, what else is possible, what is not used. Neither holds"
                        + " values of the log, but for the words of a status that many rows share."
            })
    int propose(
            @Parameters(paramLabel = "FILE", description = "A log: CSV or its relatives, JSON lines, Parquet.")
                    String file,
            @Option(
                            names = "--zone",
                            defaultValue = "Asia/Jakarta",
                            paramLabel = "ZONE",
                            description = "Of times without an offset (${DEFAULT-VALUE}).")
                    String zone) {
        Problems problems = new Problems();
        Optional<LogSample> sample = problems.collect(() -> LogSampling.of(file));
        Optional<ZoneId> read = problems.collect(() -> zone(zone));
        problems.throwIfAny();
        Proposal proposal = Proposal.of(sample.orElseThrow(), read.orElseThrow());
        PrintWriter remarks = spec.commandLine().getErr();
        proposal.remarks().forEach(remarks::println);
        remarks.flush();
        spec.commandLine().getOut().print(proposal.json());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw InvalidInputException.of(
                    "--zone", "must be a time zone such as Asia/Jakarta, but is \"" + name + "\"");
        }
    }
}
