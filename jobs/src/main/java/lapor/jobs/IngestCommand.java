package lapor.jobs;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.agency.AgencyFile;
import lapor.input.Problems;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeLock;
import lapor.jobs.lake.LakeSession;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.LogFile;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.quality.RowCounts;
import lapor.run.RunFile;
import lapor.run.WritablePlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

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

    @Option(
            names = "--lake",
            paramLabel = "DIR",
            description =
                    "The lake's folder; when left out, that of data-samples/run.json, whose thresholds hold then.")
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
        Optional<RunFile> run =
                lake.isPresent() ? Optional.empty() : problems.collect(() -> RunOptions.read(Optional.empty()));
        QualityGate gate = run.map(file -> gate(file, problems)).orElse(QualityGate.USUAL);
        Optional<Path> folder = lake.or(() -> run.map(RunFile::lake));
        folder.ifPresent(place -> WritablePlaces.check("lake", place, problems));
        problems.throwIfAny();
        List<Path> handedOn =
                Stream.concat(folder.stream(), run.map(RunFile::out).stream()).toList();
        ReporterKey key = ReporterKey.ofEnvironment(System.getenv(), handedOn);
        RowCounts rows = LakeLock.holding(
                folder.orElseThrow(), held -> new Ingest(Lake.of(LakeSession.start(held)), key, gate).run(logs));
        spec.commandLine().getOut().println(rows);
        return ExitCode.DONE;
    }

    private static QualityGate gate(RunFile run, Problems problems) {
        Set<String> listed = run.agencies()
                .flatMap(file -> problems.collect(() -> AgencyFile.read(file, run.zone())))
                .map(agencies -> agencies.stream().map(Agency::id).collect(toUnmodifiableSet()))
                .orElse(Set.of());
        return new QualityGate(run.thresholds(), listed);
    }
}
