package lapor.jobs;

import lapor.difference.Attribution;
import lapor.difference.DifferenceTable;
import lapor.difference.MetricChange;
import lapor.difference.RankChange;
import lapor.evaluation.EvaluationRow;
import lapor.input.Problems;
import lapor.publication.ComparedRun;
import lapor.publication.RunDifference;
import lapor.publication.RunFolders;
import lapor.report.text.Numbers;
import lapor.run.RunFile;
import lapor.run.RunPlan;
import lapor.run.RunPlanReading;
import lapor.story.DifferenceStory;
import lapor.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tells what differs between two published runs, and what it comes from, without Spark.")
final class DiffCommand implements Callable<Integer> {
    private static final int MOST_METRICS = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NightOptions options = new NightOptions();

    @Parameters(index = "0", paramLabel = "RUN", description = "The earlier run: a folder, an id, or current.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "RUN", description = "The later run.")
    private String after = "";

    @Option(names = "--csv", paramLabel = "FILE", description = "Also writes every entry as CSV.")
    private Optional<Path> csv = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Language> words = language.read(problems);
        RunFile run = options.read();
        Path out = options.overrides().out().orElse(run.out());
        Path earlier = RunFolders.find("RUN", before, out, problems);
        Path later = RunFolders.find("RUN", after, out, problems);
        csv.filter(file -> Files.isDirectory(file) || !Files.isDirectory(folder(file)))
                .ifPresent(file -> problems.invalid("--csv", "must be a file in a folder, but is \"" + file + "\""));
        problems.throwIfAny();
        Optional<ComparedRun> one = problems.collect(() -> ComparedRun.read(earlier));
        Optional<ComparedRun> other = problems.collect(() -> ComparedRun.read(later));
        problems.throwIfAny();
        // what is wrong with the run file matters only where it is needed, and is told as not separable then
        Optional<RunPlan> plan = RunPlanReading.read(run, options.overrides(), new Problems());
        RunDifference difference = RunDifference.of(one.orElseThrow(), other.orElseThrow(), plan);
        csv.ifPresent(file -> DifferenceTable.write(file, difference.ranks(), difference.possible()));
        PrintWriter terminal = spec.commandLine().getOut();
        DifferenceStory.of(difference, words.orElseThrow()).forEach(terminal::println);
        Numbers numbers = new Numbers(words.orElseThrow());
        ranks(difference, numbers, terminal);
        metrics(difference.metrics(), numbers, terminal);
        return ExitCode.DONE;
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().resolveSibling("");
    }

    private static void ranks(RunDifference difference, Numbers numbers, PrintWriter terminal) {
        List<RankChange> changes =
                difference.ranks().stream().filter(RankChange::differs).toList();
        if (changes.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                "agency",
                "stage",
                "group",
                "category",
                "rank",
                "score",
                "change",
                "data",
                "late",
                "configuration",
                "code",
                "unseparated");
        for (RankChange change : changes) {
            EvaluationRow entry = change.entry();
            Attribution by = Attribution.of(change, difference.possible());
            table.add(
                    entry.agencyId(),
                    entry.stage(),
                    entry.group(),
                    entry.category(),
                    rank(change.before()) + " → " + rank(change.after()),
                    score(change.before(), numbers) + " → " + score(change.after(), numbers),
                    number(change.change(), numbers),
                    number(by.data(), numbers),
                    number(by.late(), numbers),
                    number(by.configuration(), numbers),
                    number(by.code(), numbers),
                    number(by.unseparated(), numbers));
        }
        terminal.println();
        table.print(terminal);
    }

    private static void metrics(List<MetricChange> changes, Numbers numbers, PrintWriter terminal) {
        if (changes.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("agency", "period", "metric", "before", "after", "interval widths");
        changes.stream()
                .limit(MOST_METRICS)
                .forEach(change -> table.add(
                        change.row().agencyId(),
                        change.row().period(),
                        change.row().metric(),
                        numbers.decimal(change.before().value().orElseThrow(), 3),
                        numbers.decimal(change.row().estimate().value().orElseThrow(), 3),
                        numbers.decimal(change.size(), 2)));
        terminal.println();
        table.print(terminal);
    }

    private static String rank(Optional<EvaluationRow> row) {
        return row.filter(found -> found.rank().isPresent())
                .map(found -> Integer.toString(found.rank().getAsInt()))
                .orElse("-");
    }

    private static String score(Optional<EvaluationRow> row, Numbers numbers) {
        return row.map(EvaluationRow::combinedScore)
                .filter(OptionalDouble::isPresent)
                .map(score -> numbers.decimal(score.getAsDouble(), 2))
                .orElse("-");
    }

    private static String number(OptionalDouble value, Numbers numbers) {
        return value.isPresent() ? numbers.decimal(value.getAsDouble(), 2) : "-";
    }
}
