package lapor.jobs;

import lapor.input.Problems;
import lapor.story.NumberStory;
import lapor.story.ToldLine;
import lapor.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells where a number of the last published run comes from, without Spark.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NightOptions options = new NightOptions();

    @Parameters(index = "0", paramLabel = "AGENCY", description = "The agency's id.")
    private String agency = "";

    @Parameters(index = "1", paramLabel = "METRIC", description = "The metric's id.")
    private String metric = "";

    @Option(names = "--period", paramLabel = "ID", description = "Else the edition's window, or the latest year.")
    private Optional<String> period = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Language> words = language.read(problems);
        problems.throwIfAny();
        NumberStory explanation = NumberStory.of(
                Preparation.withoutLogs(options.read(), options.overrides()).plan(), words.orElseThrow());
        for (ToldLine line : explanation.lines(agency, metric, period)) {
            spec.commandLine().getOut().println(line.name() + ": " + line.text());
        }
        return ExitCode.DONE;
    }
}
