package lapor.report.methods;

import static java.util.stream.Collectors.joining;

import lapor.edition.Basis;
import lapor.edition.Quota;
import lapor.edition.ScoreSource;
import lapor.edition.ScoreWeight;
import lapor.edition.Stage;
import lapor.edition.TieBreak;
import lapor.report.sheet.Column;
import lapor.report.site.BasisMarks;
import lapor.report.site.CombinedSum;
import lapor.report.site.EditionNames;
import lapor.report.site.Reference;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.stream.Stream;

/** How an edition ranks at one stage, and how many get through. */
public record StageMethod(Stage stage, EditionNames names, BasisMarks marks) {

    MethodTable table() {
        return new MethodTable(
                wording().of(stage.name()),
                List.of(
                        MethodTable.Note.of(
                                wording().of(Phrase.COMBINED_RULE, new CombinedSum(stage, wording()).rule())),
                        ties(),
                        quotas(),
                        MethodTable.Note.cannotTell(Phrase.METHOD_STAGE_CANNOT, wording())),
                new MethodTable.Columns(
                        wording().of(Phrase.METHOD_PART),
                        List.of(Column.number(wording().of(Phrase.WEIGHT)))),
                stage.scores().stream().map(this::score).toList());
    }

    private MethodTable.Note ties() {
        if (stage.tieBreaks().isEmpty()) {
            return MethodTable.Note.of(wording().of(Phrase.METHOD_TIES_NONE));
        }
        String order = stage.tieBreaks().stream()
                .map(tie -> CombinedSum.source(tie.score(), wording()))
                .collect(joining(wording().of(Phrase.METHOD_THEN)));
        return new MethodTable.Note(
                wording().of(Phrase.METHOD_TIES, order),
                marks(stage.tieBreaks().stream().map(TieBreak::basis)));
    }

    private MethodTable.Note quotas() {
        String places = stage.quotas().stream()
                .map(quota -> quotaLabel(quota) + " " + wording().numbers().whole(quota.places()))
                .collect(joining("; "));
        return new MethodTable.Note(
                wording().of(Phrase.METHOD_QUOTAS, places),
                marks(stage.quotas().stream().map(Quota::basis)));
    }

    private String quotaLabel(Quota quota) {
        String group = quota.group().map(id -> names.group(id, wording())).orElseGet(() -> wording()
                .of(Phrase.TOTAL));
        return quota.category()
                .map(category -> group + " · " + names.category(category, wording()))
                .orElse(group);
    }

    private MethodTable.Row score(ScoreWeight part) {
        return new MethodTable.Row(
                source(part.score()), List.of(wording().weight(part.weight())), marks.of(part.basis()));
    }

    private List<Reference> marks(Stream<Basis> bases) {
        return bases.flatMap(basis -> marks.of(basis).stream()).distinct().toList();
    }

    private String source(ScoreSource source) {
        return wording()
                .of(
                        switch (source) {
                            case DOCUMENTS -> Phrase.SCORE_DOCUMENT;
                            case EVIDENCE -> Phrase.SCORE_EVIDENCE;
                            case PANEL -> Phrase.SCORE_PANEL;
                        });
    }

    private Wording wording() {
        return marks.wording();
    }
}
