package lapor.jobs;

import lapor.input.Problems;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.LogFile;
import lapor.jobs.logs.SourceCheck;
import lapor.run.RunFile;
import lapor.source.MisplacedText;
import lapor.source.RowRule;
import lapor.source.SourceMapping;
import lapor.source.SourceMappingFile;
import lapor.source.Text;
import lapor.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists the bundled source mappings; check tries a mapping on a file.")
final class SourcesCommand implements Callable<Integer> {
    private static final int LONGEST_VALUE = 40;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        TextTable table = new TextTable("mapping", "reads");
        for (SourceMappingFile file : SourceMappingFile.bundled()) {
            SourceMapping mapping = file.mapping();
            table.add(mapping.id(), mapping.reads().orElse(""));
        }
        table.print(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Reads a log with a mapping and shows what becomes of its first rows, and how many rows would be"
                            + " rejected. Nothing is stored. Texts, addresses and numbers of persons are shown by their shape.")
    int check(
            @Parameters(paramLabel = "MAPPING", description = "A bundled mapping or a file.") String mapping,
            @Parameters(paramLabel = "FILE", description = "A log, or a folder of logs.") String file,
            @Option(names = "--rows", defaultValue = "3", paramLabel = "N", description = "Rows to show (3).") int rows,
            @Option(names = "--values", description = "Show all values as they are.") boolean values) {
        Problems problems = new Problems();
        List<LogFile> files =
                LogDelivery.find(Path.of("").toAbsolutePath(), List.of(new RunFile.LogSource(file, mapping)), problems);
        problems.throwIfAny();
        for (LogFile log : files) {
            problems.collect(() -> SourceCheck.of(log, rows))
                    .ifPresent(found -> show(log, found, values ? text -> text : MisplacedText::shown));
        }
        problems.throwIfAny();
        return ExitCode.DONE;
    }

    private void show(LogFile file, SourceCheck check, UnaryOperator<String> shown) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(file.name() + ", read with " + file.mappingName());
        TextTable cells = new TextTable("line", "source column", "value", "field/event", "result");
        check.first().forEach(row -> row.cells()
                .forEach(cell -> cells.add(
                        Long.toString(row.line()),
                        cell.column(),
                        shortened(shown.apply(cell.value())),
                        cell.meaning(),
                        Text.tidy(cell.value()).equals(cell.result()) ? shown.apply(cell.result()) : cell.result())));
        cells.print(out);
        out.println("unknown columns: "
                + (check.unknownColumns().isEmpty() ? "none" : String.join(", ", check.unknownColumns())));
        out.println("rows read: " + check.rows());
        if (!check.rejected().isEmpty()) {
            rejected(check).print(out);
        }
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private static TextTable rejected(SourceCheck check) {
        TextTable table = new TextTable("rejected by", "severity", "rows", "share", "meaning");
        for (Map.Entry<RowRule, Long> rule : check.rejected().entrySet()) {
            table.add(
                    rule.getKey().code(),
                    rule.getKey().severity().code(),
                    rule.getValue().toString(),
                    String.format(Locale.ROOT, "%.2f%%", 100.0 * rule.getValue() / check.rows()),
                    rule.getKey().label().in(Language.ENGLISH));
        }
        return table;
    }
}
