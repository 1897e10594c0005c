package lapor.jobs;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import lapor.jobs.logs.ReporterKey;
import lapor.jobs.run.Preparation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "Ingests, measures, evaluates, cross-checks, reports, and publishes the run.")
final class NightlyCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Preparation prepared = Preparation.withLogs(options.read(), options.overrides());
        Path published;
        try (Steps steps = Steps.shownOn(spec.commandLine().getOut(), NightlyPipeline.STEPS)) {
            published = new NightlyPipeline(ReporterKey.ofEnvironment(System.getenv()), steps)
                    .run(prepared.plan(), prepared.logs(), prepared.gate());
        }
        spec.commandLine().getOut().println("published " + published);
        return ExitCode.DONE;
    }
}
