package lapor.report;

import static java.util.stream.Collectors.joining;

import lapor.metric.Limits;
import lapor.metric.Metric;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.report.view.Definition;
import lapor.report.view.Fact;
import lapor.report.view.Notes;
import lapor.report.view.QualityLine;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Definitions, assumptions, data quality and provenance. */
record PageNotes(ReportModel model, MetricCharts charts, Wording wording) {

    Notes notes() {
        return new Notes(
                limits(),
                model.catalogue().stream().map(this::definition).toList(),
                EditionMethods.of(model, wording),
                model.quality().stream().map(this::quality).toList(),
                provenance());
    }

    private String limits() {
        Limits limits = model.limits();
        String resolution = limits.resolution().entrySet().stream()
                .map(limit -> wording.of(limit.getKey().label()).toLowerCase(Locale.ROOT) + " "
                        + wording.numbers().whole(limit.getValue().workingDays()))
                .collect(joining(", "));
        return wording.of(
                Phrase.DEFINITIONS_LIMITS,
                wording.numbers().whole(limits.verification().workingDays()),
                wording.numbers().whole(limits.firstResponse().workingDays()),
                resolution,
                wording.of(model.run().clockStart().label()));
    }

    private Definition definition(Metric metric) {
        MetricWording words = MetricWording.of(metric, wording);
        Phrase range =
                switch (metric.unit()) {
                    case SHARE, SHARE_POINTS, POINTS -> Phrase.DEFINITION_SCALE;
                    case COUNT, DAYS, HOURS, PER_100K -> Phrase.DEFINITION_SCALE_CUT;
                };
        Optional<String> scale = charts.findScale(metric.id())
                .map(ends -> wording.of(range, words.value(ends.from()), words.value(ends.to())));
        return new Definition(
                Anchor.metric(metric.id()),
                PlainText.of(metric.id()),
                words.label(),
                wording.of(metric.definition()),
                wording.of(metric.cannotTell()),
                wording.of(Phrase.DEFINITION_UNIT, wording.of(metric.unit().label())),
                scale);
    }

    private QualityLine quality(QualityRow row) {
        return new QualityLine(
                PlainText.of(row.rule()),
                QualityRule.findLabel(row.rule()).map(wording::of).orElse(""),
                severity(row.severity()),
                wording.numbers().whole(row.rows()),
                wording.smallShare(row.share()),
                PlainText.of(row.exampleRef()));
    }

    private String severity(String severity) {
        return switch (severity) {
            case "error" -> wording.of(Phrase.SEVERITY_ERROR);
            case "warning" -> wording.of(Phrase.SEVERITY_WARNING);
            case "info" -> wording.of(Phrase.SEVERITY_INFO);
            default -> PlainText.of(severity);
        };
    }

    private List<Fact> provenance() {
        RunSummary run = model.run();
        String instant = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
                .format(run.asOf().atZone(run.zone()));
        return List.of(
                new Fact(wording.of(Phrase.PROVENANCE_RUN), PlainText.of(run.id())),
                new Fact(wording.of(Phrase.PROVENANCE_AS_OF), instant),
                new Fact(
                        wording.of(Phrase.PROVENANCE_PERIOD),
                        PlainText.of(model.headline().id())),
                new Fact(wording.of(Phrase.PROVENANCE_CODE), PlainText.of(run.codeVersion())));
    }
}
