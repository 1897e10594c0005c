package lapor.report.methods;

import static java.util.stream.Collectors.joining;

import lapor.crosscheck.Definitions;
import lapor.crosscheck.Tolerance;
import lapor.crosscheck.Tolerances;
import lapor.metric.Metrics;
import lapor.report.sheet.Column;
import lapor.report.site.MetricTexts;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;

/** How claims of the self-assessments are held against the logs. */
record CrosscheckMethod(MetricTexts metrics, Wording wording) {

    MethodTable table() {
        Definitions definitions = Definitions.bundled(Metrics.ids());
        return new MethodTable(
                wording.of(Phrase.CROSSCHECK_TITLE),
                List.of(
                        MethodTable.Note.of(wording.of(Tolerances.bundled().assumption())),
                        MethodTable.Note.of(wording.of(definitions.assumption())),
                        MethodTable.Note.of(
                                wording.of(Phrase.METHOD_FIRM, wording.weight(definitions.falseDiscoveryRate()))),
                        MethodTable.Note.cannotTell(Phrase.METHOD_CROSSCHECK_CANNOT, wording)),
                new MethodTable.Columns(
                        wording.of(Phrase.METHOD_CLAIMED_METRICS),
                        List.of(Column.number(wording.of(Phrase.METHOD_TOLERANCE)))),
                Tolerances.bundled().units().stream()
                        .filter(unit -> !unit.metrics().isEmpty())
                        .map(this::row)
                        .toList());
    }

    private MethodTable.Row row(Tolerance unit) {
        String labels = unit.metrics().stream()
                .map(metric -> metrics.wording(metric, wording).label())
                .collect(joining("; "));
        String size = metrics.wording(unit.metrics().get(0), wording).difference(unit.size());
        return new MethodTable.Row(labels, List.of(size.replaceFirst("^\\+", "±")), List.of());
    }
}
