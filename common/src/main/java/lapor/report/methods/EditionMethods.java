package lapor.report.methods;

import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.metric.Metrics;
import lapor.report.model.ReportModel;
import lapor.report.sheet.Column;
import lapor.report.site.BasisMarks;
import lapor.report.site.EditionNames;
import lapor.report.site.MetricTexts;
import lapor.report.site.PeriodNames;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an edition scores and ranks, with the basis of every number. */
public record EditionMethods(Edition edition, EvidenceMethod evidence, BasisMarks marks) {

    static Methods of(ReportModel model, Wording wording) {
        return model.edition()
                .map(edition -> {
                    BasisMarks marks = new BasisMarks(edition, wording);
                    EvidenceMethod evidence = new EvidenceMethod(
                            edition.evidence(), new MetricTexts(Metrics.all()), PeriodNames.of(model, wording), marks);
                    return new EditionMethods(edition, evidence, marks).methods();
                })
                .orElseGet(() -> new Methods(List.of(), List.of(), List.of()));
    }

    private Methods methods() {
        List<MethodTable> tables = new ArrayList<>();
        tables.add(evidence.table());
        criteria(Phrase.SCORE_DOCUMENT, edition.criteria()).ifPresent(tables::add);
        criteria(Phrase.SCORE_PANEL, edition.panelParts()).ifPresent(tables::add);
        EditionNames names = EditionNames.of(Optional.of(edition));
        edition.stages().forEach(stage -> tables.add(new StageMethod(stage, names, marks).table()));
        new EntryMethod(edition, names, marks).tables().forEach(tables::add);
        tables.add(new EvaluatorsMethod(edition, marks.wording()).table());
        tables.add(new UncertaintyMethod(edition.uncertainty(), marks).table());
        tables.add(new CrosscheckMethod(evidence.metrics(), marks.wording()).table());
        notes().ifPresent(tables::add);
        return new Methods(tables, marks.assumptions(), marks.sources());
    }

    private Optional<MethodTable> criteria(Phrase title, List<Criterion> criteria) {
        Wording wording = marks.wording();
        return criteria.isEmpty()
                ? Optional.empty()
                : Optional.of(new MethodTable(
                        wording.of(title),
                        List.of(
                                MethodTable.Note.of(wording.of(Phrase.METHOD_EXPERTS)),
                                MethodTable.Note.cannotTell(Phrase.METHOD_EXPERTS_CANNOT, wording)),
                        new MethodTable.Columns(
                                wording.of(Phrase.METHOD_CRITERION), List.of(Column.number(wording.of(Phrase.WEIGHT)))),
                        criteria.stream().map(this::row).toList()));
    }

    private Optional<MethodTable> notes() {
        Wording wording = marks.wording();
        return edition.notes().isEmpty()
                ? Optional.empty()
                : Optional.of(MethodTable.of(
                        wording.of(Phrase.METHOD_NOTES),
                        edition.notes().stream()
                                .map(note -> new MethodTable.Note(wording.of(note.text()), marks.of(note.basis())))
                                .toList()));
    }

    private MethodTable.Row row(Criterion criterion) {
        Wording wording = marks.wording();
        return new MethodTable.Row(
                wording.of(criterion.name()), List.of(wording.weight(criterion.weight())), marks.of(criterion.basis()));
    }
}
