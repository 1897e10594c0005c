package lapor.text;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** Tables of a page in Markdown. */
public final class MarkdownTable {
    private MarkdownTable() {}

    /** Writes a heading of the third rank and the table under it. */
    public static void append(StringBuilder page, String title, List<String> headings, Stream<List<String>> rows) {
        page.append("\n### ").append(title).append("\n\n");
        row(page, headings);
        row(page, headings.stream().map(heading -> "---").toList());
        rows.forEach(cells -> row(page, cells));
    }

    private static void row(StringBuilder page, List<String> cells) {
        page.append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |\n")));
    }

    /** A text as code; nothing stays nothing. */
    public static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
