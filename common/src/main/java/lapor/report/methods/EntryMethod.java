package lapor.report.methods;

import static java.util.stream.Collectors.joining;

import lapor.edition.Edition;
import lapor.edition.EligibilityRule;
import lapor.edition.Milestone;
import lapor.report.sheet.Column;
import lapor.report.site.BasisMarks;
import lapor.report.site.EditionNames;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who may enter an edition, and by when. */
record EntryMethod(Edition edition, EditionNames names, BasisMarks marks) {

    Stream<MethodTable> tables() {
        return Stream.of(conditions(), timetable())
                .filter(table -> !table.rows().isEmpty());
    }

    private MethodTable conditions() {
        return new MethodTable(
                wording().of(Phrase.METHOD_CONDITIONS),
                List.of(
                        MethodTable.Note.of(wording().of(Phrase.METHOD_CONDITIONS_HOW)),
                        MethodTable.Note.cannotTell(Phrase.METHOD_CONDITIONS_CANNOT, wording())),
                new MethodTable.Columns(
                        wording().of(Phrase.METHOD_CONDITION),
                        List.of(Column.text(wording().of(Phrase.METHOD_HOLDS_FOR)))),
                edition.eligibility().stream().map(this::condition).toList());
    }

    private MethodTable.Row condition(EligibilityRule rule) {
        String groups = rule.groups().size() == edition.groups().size()
                ? wording().of(Phrase.METHOD_EVERYBODY)
                : rule.groups().stream().map(id -> names.group(id, wording())).collect(joining(", "));
        return new MethodTable.Row(wording().of(rule.text()), List.of(groups), marks.of(rule.basis()));
    }

    private MethodTable timetable() {
        return new MethodTable(
                wording().of(Phrase.METHOD_TIMETABLE),
                List.of(),
                new MethodTable.Columns(
                        wording().of(Phrase.METHOD_STEP),
                        List.of(Column.text(wording().of(Phrase.METHOD_WHEN)))),
                edition.milestones().stream().map(this::milestone).toList());
    }

    private MethodTable.Row milestone(Milestone milestone) {
        LocalDate from = milestone.from();
        String when = from.equals(milestone.to())
                ? wording().date(from)
                : wording().days(from, milestone.to().plusDays(1));
        return new MethodTable.Row(wording().of(milestone.name()), List.of(when), marks.of(milestone.basis()));
    }

    private Wording wording() {
        return marks.wording();
    }
}
