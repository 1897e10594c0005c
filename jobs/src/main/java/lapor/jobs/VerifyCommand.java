package lapor.jobs;

import lapor.input.Problems;
import lapor.jobs.lake.LakeContent;
import lapor.jobs.lake.LakeInspection;
import lapor.jobs.lake.Thoroughness;
import lapor.publication.Manifest;
import lapor.publication.RunFolders;
import lapor.publication.RunVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Holds a published run against its manifest, and opens the lake that it was counted from; lists everything"
                        + " that does not hold.")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NightOptions options = new NightOptions();

    @Parameters(index = "0", paramLabel = "RUN", description = "A folder, the id of a run, or current.")
    private String run = "";

    @Option(
            names = "--deep",
            description = "Read every byte of the lake's data, too, and hold it against its checksum.")
    private boolean deep;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Path out = options.overrides().out().orElseGet(() -> options.read().out());
        Path folder = RunFolders.find("RUN", run, out, problems);
        problems.throwIfAny();
        Optional<Manifest> manifest = problems.collect(() -> RunVerification.verify(folder));
        Optional<Path> lake = findLake(folder, out);
        lake.ifPresent(place -> LakeInspection.of(place, deep ? Thoroughness.READ : Thoroughness.OPENED)
                .forEach(problems::add));
        problems.throwIfAny();
        Manifest whole = manifest.orElseThrow();
        lake.ifPresent(
                place -> LakeContent.read(place).requireNamed(whole.basis().snapshots(), place, problems));
        problems.throwIfAny();
        spec.commandLine()
                .getOut()
                .println(whole.run() + ": " + whole.files().size() + " files as published; rows "
                        + whole.basis().rows());
        return ExitCode.DONE;
    }

    /** The lake that a run was counted from; not known of one that lies elsewhere than the run file says. */
    private Optional<Path> findLake(Path folder, Path out) {
        Optional<Path> named = options.overrides().lake();
        return named.isPresent() || options.overrides().out().isPresent() || !RunFolders.isIn(folder, out)
                ? named
                : Optional.of(options.read().lake());
    }
}
