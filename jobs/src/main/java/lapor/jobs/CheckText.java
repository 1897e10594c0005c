package lapor.jobs;

import static java.util.stream.Collectors.joining;

import lapor.jobs.logs.CheckedCases;
import lapor.jobs.logs.LogFile;
import lapor.jobs.logs.SourceCheck;
import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.metric.MissingEvidence;
import lapor.source.MisplacedText;
import lapor.source.RowRule;
import lapor.source.RowTrace;
import lapor.source.Text;
import lapor.text.Language;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a mapping makes of a file, as the terminal shows it. */
record CheckText(PrintWriter out) {
    private static final int LONGEST_VALUE = 40;

    void show(LogFile file, SourceCheck check) {
        out.println(file.name() + ", read with " + file.mappingName());
        TextTable cells = new TextTable("line", "source column", "value", "field/event", "result");
        check.cases()
                .forEach(found -> cells.add(
                        found.line() == 0 ? "" : Long.toString(found.line()),
                        found.cell().column(),
                        shown(found.cell().value()),
                        found.cell().meaning(),
                        result(found.cell())));
        cells.print(out);
        out.println("unknown columns: "
                + (check.unknownColumns().isEmpty() ? "none" : String.join(", ", check.unknownColumns())));
        check.cautions()
                .forEach(caution -> out.println("warning: " + caution.rule().code() + ": " + caution.where() + ": "
                        + caution.rule().label().in(Language.ENGLISH)));
        if (!check.unseen().isEmpty()) {
            out.println("no event in this file of: "
                    + check.unseen().stream().sorted().map(Enum::name).collect(joining(", ")));
        }
        out.println("rows read: " + check.rows());
        if (!check.rejected().isEmpty()) {
            rejected(check).print(out);
            broken(check).print(out);
        }
        unavailable(check);
        out.flush();
    }

    private static String shown(String value) {
        return shortened(MisplacedText.shown(value));
    }

    private static String result(RowTrace.Cell cell) {
        return Text.tidy(cell.value()).equals(cell.result()) ? shown(cell.result()) : shortened(cell.result());
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

    private static TextTable broken(SourceCheck check) {
        TextTable table = new TextTable("first rejected by", "line", "source column", "value");
        check.broken().forEach((rule, cases) -> {
            for (CheckedCases.Case found : cases) {
                table.add(
                        rule.code(),
                        Long.toString(found.line()),
                        found.cell().column(),
                        shown(found.cell().value()));
            }
        });
        return table;
    }

    /** The metrics that cannot be given, by what the log lacks for them. */
    private void unavailable(SourceCheck check) {
        Map<String, List<String>> metrics = new LinkedHashMap<>();
        for (Metric metric : Metrics.all()) {
            String lacking = MissingEvidence.of(metric, check.sources()).stream()
                    .map(text -> text.in(Language.ENGLISH))
                    .collect(joining("; "));
            if (!lacking.isEmpty()) {
                metrics.computeIfAbsent(lacking, missing -> new ArrayList<>()).add(metric.id());
            }
        }
        if (metrics.isEmpty()) {
            out.println("metrics: all can be given");
            return;
        }
        TextTable table = new TextTable("the log lacks", "so these metrics are not available");
        metrics.forEach((lacking, ids) -> table.add(lacking, String.join(", ", ids)));
        table.print(out);
    }
}
