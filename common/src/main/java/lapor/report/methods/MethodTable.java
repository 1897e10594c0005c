package lapor.report.methods;

import lapor.report.site.Reference;

import java.util.List;

/**
 * One part of an edition's method: what counts, how much, and on what that rests.
 *
 * @param title of the part
 * @param notes how its numbers are used
 * @param columns headings of the values, after the label's and before that of the basis
 * @param rows one per thing that counts
 */
public record MethodTable(String title, List<Note> notes, Columns columns, List<Row> rows) {

    /** Headings: of the labels, and of each value. */
    public record Columns(String label, List<String> values) {}

    /** One thing that counts: its name, a value per column, and what they rest on. */
    public record Row(String label, List<String> values, List<Reference> basis) {}

    /** A rule in words, and what it rests on. */
    public record Note(String text, List<Reference> basis) {}
}
