package lapor.jobs;

import lapor.exchange.EventLogFormat;
import lapor.input.Problems;
import lapor.jobs.exchange.EventLogExport;
import lapor.jobs.exchange.Exported;
import lapor.jobs.exchange.LakeView;
import lapor.jobs.lake.DamagedLake;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import lapor.run.Overrides;
import lapor.run.RunFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the lake's events for process-mining tools. Complaints are numbered, for one file only;"
                + " secret ones are left out; nothing is told of reporters. A time is the local day of the event's"
                + " agency at midnight, written as UTC, and one millisecond for each earlier event of the complaint on"
                + " that day. Rare values are told as they are: where one complaint can be recognised by its agency,"
                + " day and category, so it can here.")
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "xes or ocel.")
    private EventLogFormat format = EventLogFormat.XES;

    @Option(names = "--run", paramLabel = "FILE", description = "The run file; data-samples/run.json when left out.")
    private Optional<Path> run = Optional.empty();

    @Option(names = "--lake", paramLabel = "DIR", description = "The lake's folder; else the run file's.")
    private Optional<Path> lake = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "The instant to look from, such as 2022-04-15T00:00:00+07:00; else the run file's.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The file to write, gzip when it ends in .gz; when left out, events.xes.gz or"
                    + " events.ocel.json in the run file's folder for output.")
    private Optional<Path> to = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        RunFile file = RunOptions.read(run);
        Problems problems = new Problems();
        Overrides overrides = new Overrides(asOf, lake, Optional.empty(), Optional.empty());
        Optional<LakeView> view = LakeView.read(file, overrides, problems);
        Path target = to.orElseGet(() -> file.out().resolve(format.fileName()));
        EventLogExport.checkTarget(target, lake.orElse(file.lake()), problems);
        problems.throwIfAny();
        LakeView seen = view.orElseThrow();
        Exported exported = DamagedLake.named(
                seen.lake(), () -> EventLogExport.write(Lake.of(LakeSession.start(seen.lake())), seen, format, target));
        spec.commandLine().getOut().println("wrote " + target + ": " + exported);
        return ExitCode.DONE;
    }
}
