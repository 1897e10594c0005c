package lapor.jobs;

import lapor.input.Problems;
import lapor.publication.Manifest;
import lapor.publication.RunFolders;
import lapor.publication.RunVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Holds a published run against its manifest; lists everything that does not hold.")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NightOptions options = new NightOptions();

    @Parameters(index = "0", paramLabel = "RUN", description = "A folder, the id of a run, or current.")
    private String run = "";

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Path out = options.overrides().out().orElseGet(() -> options.read().out());
        Path folder = RunFolders.find("RUN", run, out, problems);
        problems.throwIfAny();
        Manifest manifest = RunVerification.verify(folder);
        spec.commandLine()
                .getOut()
                .println(manifest.run() + ": " + manifest.files().size() + " files as published; rows "
                        + manifest.basis().rows());
        return ExitCode.DONE;
    }
}
