package lapor.report.methods;

import lapor.report.sheet.Column;
import lapor.report.site.Reference;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.Optional;

/**
 * One part of an edition's method: what counts, how much, and on what that rests.
 *
 * @param title of the part
 * @param notes how its numbers are used
 * @param columns headings of the values, after the label's and before that of the basis
 * @param rows one per thing that counts
 */
public record MethodTable(String title, List<Note> notes, Columns columns, List<Row> rows) {

    /** One that is told in words alone. */
    static MethodTable of(String title, List<Note> notes) {
        return new MethodTable(title, notes, new Columns("", List.of()), List.of());
    }

    /** Whether any row says what it rests on. */
    public boolean isBased() {
        return rows.stream().anyMatch(row -> !row.basis().isEmpty());
    }

    /** Headings: of the labels, and of each value. */
    public record Columns(String label, List<Column> values) {}

    /**
     * One thing that counts: its name, a value per column, and what they rest on.
     *
     * @param definition anchor of what it means, on the same page
     */
    public record Row(String label, Optional<String> definition, List<String> values, List<Reference> basis) {

        /** One that needs no definition. */
        public Row(String label, List<String> values, List<Reference> basis) {
            this(label, Optional.empty(), values, basis);
        }
    }

    /** A rule in words, and what it rests on. */
    public record Note(String text, List<Reference> basis) {

        /** A rule that rests on nothing but arithmetic. */
        static Note of(String text) {
            return new Note(text, List.of());
        }

        /** What must not be concluded. */
        static Note cannotTell(Phrase what, Wording wording) {
            return of(wording.of(Phrase.DEFINITION_CANNOT_TELL) + " " + wording.of(what));
        }
    }
}
