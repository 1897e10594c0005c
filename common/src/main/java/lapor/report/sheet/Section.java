package lapor.report.sheet;

import lapor.report.site.Fact;

import java.util.List;

/**
 * One section of a page.
 *
 * @param anchor id of its place on the page
 * @param sentences what it says first
 * @param figures key figures
 * @param sheets its tables
 * @param notes how to read them
 */
public record Section(
        String anchor,
        String title,
        List<String> sentences,
        List<Fact> figures,
        List<Sheet> sheets,
        List<String> notes) {
    public Section {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    public static Section of(String anchor, String title, String... sentences) {
        return new Section(anchor, title, List.of(sentences), List.of(), List.of(), List.of());
    }

    public Section showing(List<Fact> facts) {
        return new Section(anchor, title, sentences, facts, sheets, notes);
    }

    public Section with(Sheet... tables) {
        return new Section(anchor, title, sentences, figures, List.of(tables), notes);
    }

    public Section noting(String... how) {
        return new Section(anchor, title, sentences, figures, sheets, List.of(how));
    }
}
