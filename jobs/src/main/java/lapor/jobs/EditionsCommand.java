package lapor.jobs;

import static java.util.stream.Collectors.joining;

import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.edition.EditionPage;
import lapor.edition.Group;
import lapor.edition.Quota;
import lapor.edition.Stage;
import lapor.metric.Metrics;
import lapor.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

@Command(
        name = "editions",
        mixinStandardHelpOptions = true,
        description =
                "Lists the bundled editions; check reads one's own and shows all its mistakes; page explains one.")
final class EditionsCommand implements Callable<Integer> {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Set<String> METRICS = Metrics.ids();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        list(EditionFile.bundled().stream()
                .map(id -> EditionFile.read(id, HERE, METRICS))
                .toList());
        return ExitCode.DONE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Reads an edition and shows what it holds, or every mistake in it.")
    int check(
            @Parameters(paramLabel = "FILE", description = "An edition's file, or the id of a bundled one.")
                    String file) {
        list(List.of(EditionFile.read(file, HERE, METRICS)));
        return ExitCode.DONE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Prints the page that explains an edition in both languages: each rule with its basis.",
            footer = {"", "Example: lapor editions page 2022 > 2022.md"})
    int page(
            @Parameters(paramLabel = "FILE", description = "An edition's file, or the id of a bundled one.")
                    String file) {
        Edition edition = EditionFile.read(file, HERE, METRICS);
        PrintWriter out = spec.commandLine().getOut();
        out.print(EditionPage.markdown(edition));
        out.flush();
        return ExitCode.DONE;
    }

    private void list(List<Edition> editions) {
        TextTable table = new TextTable("edition", "name", "groups", "stage", "places", "quotas");
        for (Edition edition : editions) {
            for (Stage stage : edition.stages()) {
                boolean first = stage.equals(edition.firstStage());
                table.add(
                        first ? edition.id() + (edition.draft() ? " (draft)" : "") : "",
                        first ? edition.name().in(Language.ENGLISH) : "",
                        first ? edition.groups().stream().map(Group::id).collect(joining(", ")) : "",
                        stage.id(),
                        Integer.toString(stage.places()),
                        stage.quotas().stream().map(EditionsCommand::quota).collect(joining(", ")));
            }
        }
        table.print(spec.commandLine().getOut());
    }

    private static String quota(Quota quota) {
        return quota.group().orElse("all together")
                + quota.category().map(category -> "/" + category).orElse("") + " " + quota.places();
    }
}
