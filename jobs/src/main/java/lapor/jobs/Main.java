package lapor.jobs;

import lapor.input.InvalidInputException;
import lapor.input.Problem;
import lapor.jobs.lake.LakeHeldException;
import lapor.jobs.logs.GateFailedException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The commands of LAPOR! analytics. */
@Command(
        name = "lapor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Objective evidence on how public agencies handle citizens' complaints.",
        subcommands = {
            NightlyCommand.class,
            IngestCommand.class,
            MeasureCommand.class,
            EvaluateCommand.class,
            ReportCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 a bug or a failed machine; 2 bad usage or invalid input; 3 a data gate failed, nothing"
                    + " published; 4 an input is late or missing; 5 another run holds the lake."
        })
public final class Main {
    private static final Logger LOG = LogManager.getLogger(Main.class);

    private Main() {}

    /** Runs a command and ends the process with the contract's exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command; gives the contract's exit code. */
    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain)
                .execute(arguments);
    }

    private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof InvalidInputException invalid) {
            for (Problem problem : invalid.problems()) {
                command.getErr().println(problem);
            }
            return invalid.onlyMissing() ? ExitCode.INPUT_MISSING : ExitCode.INVALID_INPUT;
        }
        if (failure instanceof GateFailedException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.GATE_FAILED;
        }
        if (failure instanceof LakeHeldException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.LAKE_HELD;
        }
        LOG.error("{} failed", parsed.commandSpec().qualifiedName(), failure);
        return ExitCode.FAILED;
    }
}
