package lapor.metric;

import lapor.text.Language;

import java.util.List;
import java.util.stream.Collectors;

/** The {@link MetricGuide} as Markdown. */
public final class MetricPage {
    private MetricPage() {}

    /** The whole page in both languages, Indonesian first. */
    public static String markdown() {
        StringBuilder page = new StringBuilder();
        for (Language language : Language.values()) {
            MetricGuide guide = MetricGuide.in(language);
            page.append(page.isEmpty() ? "" : "\n").append("# ").append(guide.title());
            page.append("\n\n").append(guide.introduction()).append('\n');
            guide.entries().forEach(entry -> append(page, entry));
            append(page, guide.intervals());
        }
        return page.toString();
    }

    private static void append(StringBuilder page, MetricEntry entry) {
        page.append("\n## ").append(entry.label()).append(": ").append(code(entry.id()));
        page.append("\n\n").append(entry.definition()).append("\n\n");
        for (MetricEntry.Item item : entry.items()) {
            String value = item.formal() ? code(item.value()) : item.value();
            page.append("- ").append(item.name()).append(": ").append(value).append('\n');
        }
    }

    private static void append(StringBuilder page, IntervalGuide guide) {
        page.append("\n## ").append(guide.title()).append("\n\n");
        page.append(guide.introduction()).append("\n\n");
        for (IntervalGuide.Method method : guide.methods()) {
            page.append("- **").append(method.name()).append("**. ").append(method.explanation());
            page.append(' ')
                    .append(method.metrics().stream().map(MetricPage::code).collect(Collectors.joining(", ")));
            page.append('\n');
        }
        page.append('\n').append(guide.measured().replace("*", "\\*")).append("\n\n");
        row(page, guide.headings());
        row(page, guide.headings().stream().map(heading -> "---").toList());
        for (IntervalGuide.Row row : guide.coverage()) {
            page.append("| ")
                    .append(row.method())
                    .append(" | ")
                    .append(row.situation())
                    .append(' ');
            row(
                    page,
                    row.percentages().stream()
                            .map(cell -> cell.replace("*", "\\*"))
                            .toList());
        }
        page.append('\n');
        guide.cautions().forEach(caution -> page.append("- ").append(caution).append('\n'));
    }

    private static void row(StringBuilder page, List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
