package lapor.jobs;

import static java.util.stream.Collectors.joining;

import lapor.jobs.logs.CheckedCases;
import lapor.jobs.logs.LogFile;
import lapor.jobs.logs.SourceCheck;
import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.metric.MissingEvidence;
import lapor.source.EventType;
import lapor.source.Field;
import lapor.source.MisplacedText;
import lapor.source.RowRule;
import lapor.source.RowTrace;
import lapor.source.Text;
import lapor.tally.ToldActor;
import lapor.text.Language;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a mapping makes of a file, as the terminal shows it. */
record CheckText(PrintWriter out) {
    private static final int LONGEST_VALUE = 40;
    private static final String ACTOR_OF_CLOSING =
            new ToldActor(EventType.CLOSED).needed().in(Language.ENGLISH);
    private static final String CLOSED_BY_AGENCY =
            "in the event CLOSED \"fields\": {\"actor\": {\"constant\": \"AGENCY_ADMIN\"}}";
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    void show(LogFile file, SourceCheck check) {
        out.println(file.name() + ", read with " + file.mappingName());
        TextTable cells = new TextTable("line", "source column", "value", "field/event", "result");
        check.cases()
                .forEach(found -> cells.add(
                        found.line() == 0 ? "" : Long.toString(found.line()),
                        found.cell().column(),
                        value(found.cell()),
                        found.cell().meaning(),
                        result(found.cell())));
        cells.print(out);
        out.println("unknown columns: "
                + (check.unknownColumns().isEmpty() ? "none" : String.join(", ", check.unknownColumns())));
        check.cautions()
                .forEach(caution -> out.println("warning: " + caution.rule().code() + ": " + caution.where() + ": "
                        + caution.rule().label().in(Language.ENGLISH)));
        told(check.told());
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

    /** How many events there are, from when to when, and from when on all of them have happened. */
    private void told(SourceCheck.Told told) {
        TextTable table = new TextTable("event", "events", "complaints");
        told.events()
                .forEach((type, counted) ->
                        table.add(type.name(), Long.toString(counted.events()), Long.toString(counted.complaints())));
        table.print(out);
        if (told.isCutShort()) {
            out.println("there are more events than were counted");
        }
        told.span().ifPresent(span -> {
            LocalDate last = LocalDate.ofInstant(span.last(), told.zone());
            out.println("times from " + LocalDate.ofInstant(span.first(), told.zone()) + " to " + last
                    + "; an \"asOf\" after all of them: \""
                    + last.plusDays(1).atStartOfDay(told.zone()).format(INSTANT) + "\"");
        });
    }

    private static String shown(String value) {
        return shortened(MisplacedText.shown(value));
    }

    private static String value(RowTrace.Cell cell) {
        return cell.meaning().endsWith(Field.AGENCY_ID.code())
                ? MisplacedText.shown(Field.AGENCY_ID, cell.value())
                : shown(cell.value());
    }

    private static String result(RowTrace.Cell cell) {
        return Text.tidy(cell.value()).equals(cell.result()) ? value(cell) : shortened(cell.result());
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
        if (metrics.keySet().stream().anyMatch(lacking -> lacking.contains(ACTOR_OF_CLOSING))) {
            out.println("to say that a person of the agency closes, where no column says who: " + CLOSED_BY_AGENCY);
        }
    }
}
