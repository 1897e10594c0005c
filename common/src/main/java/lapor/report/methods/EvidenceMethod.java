package lapor.report.methods;

import lapor.edition.Aspect;
import lapor.edition.EvidencePlan;
import lapor.edition.EvidenceWindow;
import lapor.edition.Indicator;
import lapor.edition.IndicatorValues;
import lapor.report.sheet.Column;
import lapor.report.site.Anchor;
import lapor.report.site.BasisMarks;
import lapor.report.site.MetricTexts;
import lapor.report.site.MetricWording;
import lapor.report.site.PeriodNames;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;

import java.util.List;

/** How an edition makes its evidence score. */
public record EvidenceMethod(EvidencePlan plan, MetricTexts metrics, PeriodNames periods, BasisMarks marks) {

    MethodTable table() {
        EvidenceWindow window = plan.window();
        return new MethodTable(
                wording().of(Phrase.SCORE_EVIDENCE),
                List.of(
                        new MethodTable.Note(
                                wording().of(Phrase.METHOD_WINDOW, wording().days(window.from(), window.to())),
                                marks.of(window.basis())),
                        MethodTable.Note.of(wording().of(Phrase.METHOD_POINTS)),
                        MethodTable.Note.of(wording()
                                .of(
                                        plan.values() == IndicatorValues.SHRUNK
                                                ? Phrase.METHOD_SHRUNK
                                                : Phrase.METHOD_RAW)),
                        new MethodTable.Note(
                                wording()
                                        .of(
                                                Phrase.METHOD_EVIDENCE,
                                                aggregation(),
                                                wording().weight(plan.neededWeight())),
                                marks.of(plan.basis())),
                        MethodTable.Note.cannotTell(Phrase.METHOD_EVIDENCE_CANNOT, wording())),
                new MethodTable.Columns(
                        wording().of(Phrase.METHOD_INDICATOR),
                        List.of(
                                Column.number(wording().of(Phrase.METHOD_WORST)),
                                Column.number(wording().of(Phrase.METHOD_BEST)),
                                Column.number(wording().of(Phrase.WEIGHT)))),
                plan.indicators().stream().map(this::row).toList());
    }

    private MethodTable.Row row(Indicator indicator) {
        MetricWording metric = metrics.wording(indicator.metric(), wording());
        String label = periods.findOther(indicator.period())
                .map(period -> metric.label() + " (" + period + ")")
                .orElse(metric.label());
        return new MethodTable.Row(
                label + " – " + aspect(indicator.aspect()),
                metrics.find(indicator.metric()).map(known -> Anchor.metric(known.id())),
                List.of(
                        metric.value(indicator.goalposts().worst()),
                        metric.value(indicator.goalposts().best()),
                        wording().weight(indicator.weight())),
                marks.of(indicator.basis()));
    }

    private String aspect(String id) {
        return plan.aspects().stream()
                .filter(aspect -> aspect.id().equals(id))
                .map(Aspect::name)
                .map(wording()::of)
                .findFirst()
                .orElseGet(() -> PlainText.of(id));
    }

    private String aggregation() {
        return wording()
                .of(
                        switch (plan.aggregation()) {
                            case ARITHMETIC -> Phrase.AGGREGATION_ARITHMETIC;
                            case GEOMETRIC -> Phrase.AGGREGATION_GEOMETRIC;
                            case HARMONIC -> Phrase.AGGREGATION_HARMONIC;
                            case COPELAND -> Phrase.AGGREGATION_COPELAND;
                        });
    }

    private Wording wording() {
        return marks.wording();
    }
}
