package lapor.jobs;

import lapor.input.InvalidInputException;
import lapor.input.Problem;
import lapor.jobs.lake.LakeContent;
import lapor.jobs.lake.LakeInspection;
import lapor.jobs.lake.LakeLock;
import lapor.jobs.lake.Thoroughness;
import lapor.publication.Manifest;
import lapor.publication.OutputContent;
import lapor.run.RunFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Opens what the lake and the output hold, without Spark, and tells of it; lists what is damaged.")
final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NightOptions options = new NightOptions();

    @Override
    public Integer call() {
        RunFile run = options.read();
        Path lake = options.overrides().lake().orElse(run.lake());
        Path out = options.overrides().out().orElse(run.out());
        PrintWriter terminal = spec.commandLine().getOut();
        TextTable table = new TextTable("what", "is");
        table.add("lake", lake.toAbsolutePath().normalize().toString());
        table.add("held by a run", LakeLock.isHeld(lake) ? "yes" : "no");
        List<Problem> damage = new ArrayList<>(LakeInspection.of(lake, Thoroughness.OPENED));
        table.add("lake is whole", damage.isEmpty() ? "yes" : "no");
        if (damage.isEmpty()) {
            add(table, LakeContent.read(lake));
        }
        table.add("output", out.toAbsolutePath().normalize().toString());
        OutputContent published = OutputContent.read(out);
        table.add("runs", Long.toString(published.runs()));
        table.add("runs unfinished", Long.toString(published.unfinished()));
        table.add("runs set aside as damaged", Long.toString(published.setAside()));
        table.add("current run is whole", published.damage().isEmpty() ? "yes" : "no");
        published.last().ifPresentOrElse(last -> add(table, last), () -> table.add("last run", "none"));
        table.print(terminal);
        terminal.flush();
        damage.addAll(published.damage());
        if (!damage.isEmpty()) {
            throw new InvalidInputException(damage);
        }
        return ExitCode.DONE;
    }

    private static void add(TextTable table, LakeContent content) {
        table.add("files ingested", Long.toString(content.files()));
        table.add("rows", content.rows().toString());
        table.add("events replaced", Long.toString(content.replaced()));
        table.add(
                "published as of",
                content.publishedAsOf().map(Instant::toString).orElse("never"));
    }

    private static void add(TextTable table, Manifest last) {
        table.add("last run", last.run());
        table.add("looks from", last.asOf().toString());
        table.add("went as far as", last.identity().depth().code());
        table.add("by code", last.code());
        table.add("counted files", Integer.toString(last.basis().inputs().size()));
        table.add("counted rows", last.basis().rows().toString());
        table.add("complaints", Long.toString(last.basis().complaints()));
        table.add("handlings", Long.toString(last.basis().handlings()));
        table.add("without agency", Long.toString(last.basis().withoutAgency()));
    }
}
