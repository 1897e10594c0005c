package lapor.jobs;

import lapor.input.Problems;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeLock;
import lapor.jobs.lake.LakeSession;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.LogFile;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.jobs.run.LogDelivery;
import lapor.jobs.run.RunFile;
import lapor.jobs.run.WritablePlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Brings log files into the lake: all of them, or none.")
final class IngestCommand implements Callable<Integer> {
    @Option(
            names = "--source",
            required = true,
            paramLabel = "MAPPING",
            description = "A bundled mapping (see lapor sources) or a file.")
    private String source = "";

    @Option(names = "--lake", paramLabel = "DIR", description = "The lake's folder; the run file's when left out.")
    private Optional<Path> lake = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders of logs.")
    private List<String> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Problems problems = new Problems();
        List<LogFile> logs = LogDelivery.find(
                Path.of("").toAbsolutePath(),
                files.stream().map(file -> new RunFile.LogSource(file, source)).toList(),
                problems);
        Optional<Path> folder =
                lake.or(() -> problems.collect(() -> new RunOptions().read().lake()));
        folder.ifPresent(place -> WritablePlaces.check("lake", place, problems));
        problems.throwIfAny();
        ReporterKey key = ReporterKey.ofEnvironment(System.getenv(), List.of(folder.orElseThrow()));
        try (LakeLock held = LakeLock.take(folder.orElseThrow())) {
            Ingest ingest = new Ingest(Lake.of(LakeSession.start(held.lake())), key, QualityGate.USUAL);
            spec.commandLine().getOut().println(ingest.run(logs));
        }
        return ExitCode.DONE;
    }
}
