package lapor.jobs;

import lapor.concurrent.HeldException;
import lapor.input.InvalidInputException;
import lapor.input.ProblemLines;
import lapor.jobs.lake.Misfortune;
import lapor.jobs.logs.GateFailedException;
import lapor.jobs.logs.ReporterKey;
import lapor.publication.Pointing;
import lapor.publication.PublishedTables;
import lapor.publication.RunFolders;
import lapor.run.Places;
import lapor.run.RunPlan;
import lapor.table.Extent;
import lapor.table.TablePage;
import org.apache.logging.log4j.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The commands of LAPOR! analytics. */
@Command(
        name = "lapor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Objective evidence on how public agencies handle citizens' complaints.",
        subcommands = {
            IngestCommand.class,
            BackfillCommand.class,
            SourcesCommand.class,
            EditionsCommand.class,
            MetricsCommand.class,
            ExplainCommand.class,
            WhyCommand.class,
            DiffCommand.class,
            VerifyCommand.class,
            StatusCommand.class,
            ExportCommand.class,
            GenerateCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 a bug or a failed machine; 2 bad usage or invalid input; 3 a data gate failed, nothing"
                    + " published; 4 an input is late or missing; 5 another run holds the lake or the output."
        })
public final class Main {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Runs a command and ends the process with the contract's exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command; gives the contract's exit code. */
    static int run(String... arguments) {
        return commands().execute(arguments);
    }

    /** Runs a command that says what it did on one writer, and what is wrong on the other. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return commands().setOut(out).setErr(err).execute(arguments);
    }

    private static CommandLine commands() {
        // digits and names of months must not follow the settings of whoever runs it
        Locale.setDefault(Locale.ROOT);
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Ingests, measures, evaluates, cross-checks, reports, and publishes the run.")
    int nightly(@Mixin NightOptions options) {
        Preparation prepared = Preparation.withLogs(options.read(), options.overrides());
        Places places = prepared.plan().places();
        ReporterKey key = ReporterKey.ofEnvironment(System.getenv(), List.of(places.lake(), places.out()));
        return publish(pipeline -> pipeline.run(prepared, key));
    }

    @Command(mixinStandardHelpOptions = true, description = "Measures what the lake holds, and publishes metrics.")
    int measure(@Mixin NightOptions options, @Mixin CurrentOption current) {
        RunPlan plan = plan(options);
        return publish(pipeline -> pipeline.measure(plan, current.pointing()));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Judges the last run's tallies anew, without Spark; publishes scores and ranking.")
    int evaluate(@Mixin NightOptions options, @Mixin CurrentOption current) {
        RunPlan plan = plan(options);
        return publish(pipeline -> pipeline.judgeAgain(plan, Extent.EVALUATE, current.pointing()));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Judges the last run's tallies anew, without Spark; publishes everything with its pages.")
    int report(@Mixin NightOptions options) {
        RunPlan plan = plan(options);
        return publish(pipeline -> pipeline.judgeAgain(plan, Extent.REPORT, Pointing.UNLESS_POORER));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Prints the page that explains every column of every published table in both languages.",
            footer = {"", "Example: lapor tables > TABLES.md"})
    int tables() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(TablePage.markdown(PublishedTables.all()));
        out.flush();
        return ExitCode.DONE;
    }

    private static RunPlan plan(NightOptions options) {
        return Preparation.withoutLogs(options.read(), options.overrides()).plan();
    }

    private int publish(Function<NightlyPipeline, Path> run) {
        PrintWriter out = spec.commandLine().getOut();
        Path published;
        try (Steps steps = Steps.shownOn(out)) {
            published = run.apply(new NightlyPipeline(steps));
        }
        out.println("published " + published);
        new QualityText(out).show(published);
        if (!RunFolders.isCurrent(published)) {
            out.println("current still points to a run that went further; --as-current makes it point to this one");
        }
        return ExitCode.DONE;
    }

    private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof InvalidInputException invalid) {
            ProblemLines.of(invalid.problems()).forEach(command.getErr()::println);
            return invalid.onlyMissing() ? ExitCode.INPUT_MISSING : ExitCode.INVALID_INPUT;
        }
        if (failure instanceof GateFailedException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.GATE_FAILED;
        }
        if (failure instanceof HeldException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.HELD;
        }
        Optional<Misfortune> misfortune = Misfortune.find(failure);
        if (misfortune.isPresent()) {
            command.getErr().println(misfortune.get().line());
            LogManager.getLogger(Main.class)
                    .info("{} failed", parsed.commandSpec().qualifiedName(), failure);
            return ExitCode.of(misfortune.get().kind());
        }
        // looked up here, since starting the log takes a quarter of a second that most commands need not spend
        LogManager.getLogger(Main.class).error("{} failed", parsed.commandSpec().qualifiedName(), failure);
        return ExitCode.FAILED;
    }
}
