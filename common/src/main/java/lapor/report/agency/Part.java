package lapor.report.agency;

import java.util.List;

/**
 * One part of a profile.
 *
 * @param anchor id of its place on the page
 * @param title of the part
 * @param sentences what it says first
 * @param figures charts with their numbers
 * @param tables other tables
 * @param notes how to read it
 */
public record Part(
        String anchor,
        String title,
        List<String> sentences,
        List<Figure> figures,
        List<NumberTable> tables,
        List<String> notes) {
    public Part {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** Without charts and notes. */
    public static Part ofTables(String anchor, String title, List<String> sentences, List<NumberTable> tables) {
        return new Part(anchor, title, sentences, List.of(), tables, List.of());
    }

    /** The same with charts. */
    Part with(List<Figure> charts) {
        return new Part(anchor, title, sentences, charts, tables, notes);
    }

    /** The same with notes on how to read it. */
    public Part noting(String... how) {
        return new Part(anchor, title, sentences, figures, tables, List.of(how));
    }
}
