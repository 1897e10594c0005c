package lapor.jobs;

import lapor.jobs.logs.ReporterKey;
import lapor.run.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "backfill",
        mixinStandardHelpOptions = true,
        description =
                "Runs every night of a span of dates, missed or to be made anew: ingests once what there is now, then"
                        + " publishes a run for each night. A night looks from its date's midnight, or from the time of day of the"
                        + " run file's asOf. A run of a later instant stays the current one.")
final class BackfillCommand implements Callable<Integer> {
    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "The first night, such as 2022-04-01.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "The last night, which is run, too.")
    private String to = "";

    @Mixin
    private RunOptions options = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Nights nights = Nights.read(options.read(), options.overrides(), from, to);
        Places places = nights.first().plan().places();
        ReporterKey key = ReporterKey.ofEnvironment(System.getenv(), List.of(places.lake(), places.out()));
        PrintWriter out = spec.commandLine().getOut();
        try (Steps steps = Steps.ofNights(nights.count(), out)) {
            new NightlyPipeline(steps).backfill(nights, key);
        }
        out.println("published every night from " + nights.from() + " to " + nights.to());
        return ExitCode.DONE;
    }
}
