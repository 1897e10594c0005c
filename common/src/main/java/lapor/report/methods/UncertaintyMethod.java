package lapor.report.methods;

import static java.util.stream.Collectors.joining;

import lapor.edition.UncertaintyPlan;
import lapor.edition.VariedInput;
import lapor.report.sheet.Column;
import lapor.report.site.BasisMarks;
import lapor.report.site.Reference;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Optional;

/** How an edition tells how sure its ranks are. */
record UncertaintyMethod(Optional<UncertaintyPlan> plan, BasisMarks marks) {

    MethodTable table() {
        return plan.map(this::table)
                .orElseGet(() -> MethodTable.of(
                        wording().of(Phrase.METHOD_UNCERTAINTY),
                        List.of(MethodTable.Note.of(wording().of(Phrase.METHOD_UNCERTAINTY_NONE)))));
    }

    private MethodTable table(UncertaintyPlan drawn) {
        List<Reference> basis = marks.of(drawn.basis());
        String inputs = drawn.varies().stream()
                .sorted()
                .map(input -> wording().of(name(input)))
                .collect(joining("; "));
        return new MethodTable(
                wording().of(Phrase.METHOD_UNCERTAINTY),
                List.of(
                        MethodTable.Note.of(wording().of(Phrase.METHOD_UNCERTAINTY_HOW)),
                        MethodTable.Note.of(wording().of(Phrase.METHOD_UNCERTAINTY_TRUE)),
                        MethodTable.Note.of(wording().of(Phrase.METHOD_UNCERTAINTY_FIXED)),
                        MethodTable.Note.of(wording().of(Phrase.METHOD_UNCERTAINTY_HELD)),
                        new MethodTable.Note(wording().of(Phrase.METHOD_VARIES, inputs), basis),
                        MethodTable.Note.cannotTell(Phrase.METHOD_UNCERTAINTY_CANNOT, wording())),
                new MethodTable.Columns(
                        wording().of(Phrase.METHOD_SETTING),
                        List.of(Column.number(wording().of(Phrase.METHOD_VALUE)))),
                List.of(
                        row(Phrase.METHOD_DRAWS, wording().numbers().whole(drawn.draws()), basis),
                        row(Phrase.METHOD_DRIVER_DRAWS, wording().numbers().whole(drawn.driverDraws()), basis),
                        row(Phrase.METHOD_CONCENTRATION, wording().numbers().decimal(drawn.concentration(), 0), basis),
                        row(Phrase.METHOD_MIN_MAX, wording().weight(drawn.minMaxShare()), basis),
                        row(Phrase.METHOD_Z_SCORE, wording().weight(drawn.zScoreShare()), basis)));
    }

    private MethodTable.Row row(Phrase setting, String value, List<Reference> basis) {
        return new MethodTable.Row(wording().of(setting), List.of(value), basis);
    }

    private static Phrase name(VariedInput input) {
        return switch (input) {
            case SAMPLING -> Phrase.METHOD_VARIES_SAMPLING;
            case EVALUATORS -> Phrase.METHOD_VARIES_EVALUATORS;
            case WEIGHTS -> Phrase.METHOD_VARIES_WEIGHTS;
            case NORMALISATION -> Phrase.METHOD_VARIES_NORMALISATION;
        };
    }

    private Wording wording() {
        return marks.wording();
    }
}
