package lapor.jobs;

import lapor.input.Problems;
import lapor.metric.Metric;
import lapor.metric.MetricEntry;
import lapor.metric.MetricPage;
import lapor.metric.Metrics;
import lapor.text.Language;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "metrics",
        mixinStandardHelpOptions = true,
        description = "Lists the metrics, or tells everything about one; page explains all.")
final class MetricsCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A metric; all are listed without.")
    private Optional<String> id = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems();
        Optional<Language> words = language.read(problems);
        id.filter(asked -> Metrics.find(asked).isEmpty())
                .ifPresent(unknown -> problems.invalid("ID", explain(unknown)));
        problems.throwIfAny();
        id.flatMap(Metrics::find)
                .ifPresentOrElse(
                        metric -> show(MetricEntry.of(metric, words.orElseThrow()), out),
                        () -> list(words.orElseThrow(), out));
        return ExitCode.DONE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Prints the page that explains every metric and its interval in both languages.",
            footer = {"", "Example: lapor metrics page > METRICS.md"})
    int page() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(MetricPage.markdown());
        out.flush();
        return ExitCode.DONE;
    }

    private static String explain(String unknown) {
        return "must be a metric such as " + String.join(", ", near(unknown)) + ", but is \"" + unknown + "\"";
    }

    /** Ids that hold what was asked for, else those that differ from it in the fewest letters. */
    private static List<String> near(String unknown) {
        List<String> ids = Metrics.all().stream().map(Metric::id).toList();
        List<String> holding = ids.stream()
                .filter(known -> !unknown.isBlank() && known.contains(unknown))
                .toList();
        return holding.isEmpty()
                ? ids.stream()
                        .sorted(Comparator.comparing(known ->
                                LevenshteinDistance.getDefaultInstance().apply(known, unknown)))
                        .limit(MOST_NAMED)
                        .toList()
                : holding;
    }

    private static void list(Language language, PrintWriter out) {
        TextTable table = language == Language.INDONESIAN
                ? new TextTable("id", "nama", "satuan", "arah", "n minimum", "rumus")
                : new TextTable("id", "label", "unit", "direction", "smallest n", "formula");
        for (Metric metric : Metrics.all()) {
            table.add(
                    metric.id(),
                    metric.label().in(language),
                    metric.unit().label().in(language),
                    metric.direction().label().in(language),
                    Integer.toString(metric.minimumCases()),
                    metric.words().formula());
        }
        table.print(out);
    }

    private static void show(MetricEntry entry, PrintWriter out) {
        TextTable table = new TextTable(entry.id(), entry.label());
        table.add("", entry.definition());
        entry.items().forEach(item -> table.add(item.name(), item.value()));
        table.print(out);
    }
}
