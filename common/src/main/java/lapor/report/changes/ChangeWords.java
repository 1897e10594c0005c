package lapor.report.changes;

import lapor.difference.RankChange;
import lapor.evaluation.EvaluationRow;
import lapor.report.model.RunChanges;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.site.EditionNames;
import lapor.report.site.FindingMark;
import lapor.report.site.PeriodNames;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Numbers;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The words that all parts of the page share. */
record ChangeWords(Site site, RunChanges changes, EditionNames names, Set<String> profiles) {

    ChangeWords(Site site, RunChanges changes) {
        this(
                site,
                changes,
                EditionNames.of(site.model().edition()),
                Set.copyOf(site.agencies().withData()));
    }

    /** The name of an agency, which leads to its profile if it has one. */
    Cell agency(String id) {
        String name = site.agencies().name(id);
        return profiles.contains(id) ? Cell.link(name, SiteFiles.agency(id)) : Cell.of(name);
    }

    /** The contest of an entry: stage, group and, where there is one, category. */
    String contest(EvaluationRow entry) {
        String name = names.stage(entry.stage(), wording()) + " · " + names.group(entry.group(), wording());
        return entry.category().isEmpty() ? name : name + " · " + names.category(entry.category(), wording());
    }

    Cell rank(Optional<EvaluationRow> row) {
        return row.filter(ranked -> ranked.rank().isPresent())
                .map(ranked -> Cell.number(
                        FindingMark.rank(ranked, wording()), ranked.rank().getAsInt()))
                .orElseGet(Cell::none);
    }

    Cell score(Optional<EvaluationRow> row) {
        return Cell.number(row.map(EvaluationRow::combinedScore).orElseGet(OptionalDouble::empty), value -> numbers()
                .decimal(value, 2));
    }

    /** With its sign. */
    Cell change(OptionalDouble value) {
        return Cell.number(value, this::signed);
    }

    String signed(double value) {
        String number = numbers().decimal(value, 2);
        boolean visible = number.chars().anyMatch(c -> c >= '1' && c <= '9');
        return value > 0 && visible ? "+" + number : number;
    }

    Cell whole(long value) {
        return Cell.number(numbers().whole(value), value);
    }

    /** Whether an entry came in, went out, or neither. */
    String result(RankChange change) {
        if (Moves.cameIn(change)) {
            return word(Phrase.CHANGES_IN);
        }
        return Moves.wentOut(change) ? word(Phrase.CHANGES_OUT) : word(Phrase.CHANGES_SAME);
    }

    /** The days of a period, or its name. */
    String period(String id) {
        return PeriodNames.of(site.model(), wording()).findOther(id).orElseGet(() -> wording()
                .days(site.model().period().from(), site.model().period().to()));
    }

    /** The day whose end an instant is, as everywhere in the report. */
    String date(Instant instant) {
        return wording().date(instant.atZone(site.model().run().zone()).toLocalDate());
    }

    Column number(Phrase name) {
        return Column.number(word(name));
    }

    Column text(Phrase name) {
        return Column.text(word(name));
    }

    String word(Phrase phrase, Object... arguments) {
        return wording().of(phrase, arguments);
    }

    Numbers numbers() {
        return wording().numbers();
    }

    Wording wording() {
        return site.wording();
    }
}
