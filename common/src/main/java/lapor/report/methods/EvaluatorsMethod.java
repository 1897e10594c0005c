package lapor.report.methods;

import lapor.edition.Edition;
import lapor.edition.EvaluatorRules;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.List;

/** How an edition treats the people who score. */
record EvaluatorsMethod(Edition edition, Wording wording) {

    MethodTable table() {
        EvaluatorRules rules = edition.evaluatorRules();
        List<MethodTable.Note> notes = new ArrayList<>();
        notes.add(
                note(rules.counts() == EvaluatorRules.Counts.RAW ? Phrase.EVALUATORS_RAW : Phrase.EVALUATORS_ADJUSTED));
        notes.add(note(
                rules.conflicted() == EvaluatorRules.Conflicted.COUNTED
                        ? Phrase.EVALUATORS_COUNTED
                        : Phrase.EVALUATORS_LEFT_OUT));
        notes.add(note(Phrase.EVALUATORS_DISCUSS_HOW, wording.numbers().decimal(rules.discussedSpread(), 0)));
        notes.add(note(Phrase.EVALUATORS_NEEDED, wording.numbers().whole(rules.neededEntries())));
        if (edition.evaluators().isEmpty()) {
            notes.add(MethodTable.Note.of(wording.of(EvaluatorRules.usualAssumption())));
        }
        notes.add(MethodTable.Note.cannotTell(Phrase.METHOD_EVALUATORS_CANNOT, wording));
        return MethodTable.of(wording.of(Phrase.NAV_EVALUATORS), notes);
    }

    private MethodTable.Note note(Phrase phrase, Object... arguments) {
        return MethodTable.Note.of(wording.of(phrase, arguments));
    }
}
