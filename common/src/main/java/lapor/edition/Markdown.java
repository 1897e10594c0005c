package lapor.edition;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A page of Markdown, written from top to bottom. */
final class Markdown {
    private final StringBuilder page = new StringBuilder();

    void title(String text) {
        page.append(page.isEmpty() ? "" : "\n").append("# ").append(text).append('\n');
    }

    void section(String text) {
        page.append("\n## ").append(text).append('\n');
    }

    void paragraph(String text) {
        page.append('\n').append(text).append('\n');
    }

    /** Nothing where there are no items. */
    void items(List<String> items) {
        if (!items.isEmpty()) {
            page.append('\n');
            items.forEach(item -> page.append("- ").append(item).append('\n'));
        }
    }

    /** A table whose rows have as many cells as there are columns. */
    void table(List<String> columns, List<List<String>> rows) {
        page.append('\n');
        row(columns);
        row(columns.stream().map(column -> "---").toList());
        rows.forEach(this::row);
    }

    String text() {
        return page.toString();
    }

    private void row(List<String> cells) {
        page.append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |\n")));
    }
}
