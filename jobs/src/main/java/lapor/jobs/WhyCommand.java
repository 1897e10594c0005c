package lapor.jobs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.evaluation.EvaluationRow;
import lapor.explanation.ExplanationRow;
import lapor.input.InvalidInputException;
import lapor.input.Problems;
import lapor.publication.Reassessment;
import lapor.run.Competition;
import lapor.run.RunPlan;
import lapor.story.RankStory;
import lapor.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Tells why an agency has its rank, and what would change it, without Spark.")
final class WhyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NightOptions options = new NightOptions();

    @Parameters(index = "0", paramLabel = "AGENCY", description = "The id of an agency that entered.")
    private String agency = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Language> words = language.read(problems);
        problems.throwIfAny();
        RunPlan plan =
                Preparation.withoutLogs(options.read(), options.overrides()).plan();
        Competition held = plan.assessment()
                .competition()
                .orElseThrow(() -> InvalidInputException.of("edition", "is missing: nobody is ranked without one"));
        if (held.entries().stream().noneMatch(entry -> entry.agencyId().equals(agency))) {
            throw InvalidInputException.of("AGENCY", "must be an agency that entered, but is \"" + agency + "\"");
        }
        PrintWriter terminal = spec.commandLine().getOut();
        Reassessment.verdicts(plan).explanation().stream()
                .flatMap(rows -> contests(rows).values().stream())
                .map(rows -> new RankStory(held.edition(), words.orElseThrow(), rows))
                .forEach(story -> print(story, terminal));
        return ExitCode.DONE;
    }

    private Map<EvaluationRow, List<ExplanationRow>> contests(List<ExplanationRow> rows) {
        return rows.stream()
                .filter(row -> row.entry().agencyId().equals(agency))
                .collect(groupingBy(ExplanationRow::entry, LinkedHashMap::new, toList()));
    }

    private static void print(RankStory story, PrintWriter terminal) {
        terminal.println(story.headline());
        TextTable table = new TextTable(story.headings().toArray(String[]::new));
        story.table().forEach(row -> table.add(row.toArray(String[]::new)));
        table.print(terminal);
        terminal.println();
    }
}
