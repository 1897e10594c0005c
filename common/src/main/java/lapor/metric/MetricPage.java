package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.Language;
import lapor.text.LocalText;

/** The page that explains every metric to people, in both languages. */
public final class MetricPage {
    private static final LocalText TITLE = text("Daftar metrik", "The metrics");
    private static final LocalText INTRODUCTION = text(
            "Interval 95 %: Wilson untuk proporsi, log-log untuk median Kaplan-Meier, bootstrap untuk rata-rata. Bukti"
                    + " yang tidak ada bukan nol.",
            "95 % intervals: Wilson for shares, log-log for Kaplan-Meier medians, bootstrap for means. Missing evidence"
                    + " is never zero.");

    private MetricPage() {}

    /** The whole page as Markdown, Indonesian first. */
    public static String markdown() {
        StringBuilder page = new StringBuilder();
        for (Language language : Language.values()) {
            page.append(page.isEmpty() ? "" : "\n").append("# ").append(TITLE.in(language));
            page.append("\n\n").append(INTRODUCTION.in(language)).append('\n');
            for (Metric metric : Metrics.all()) {
                append(page, MetricEntry.of(metric, language));
            }
        }
        return page.toString();
    }

    private static void append(StringBuilder page, MetricEntry entry) {
        page.append("\n## ")
                .append(entry.label())
                .append(": `")
                .append(entry.id())
                .append("`\n\n");
        page.append(entry.definition()).append("\n\n");
        for (MetricEntry.Item item : entry.items()) {
            String value = item.formal() ? "`" + item.value() + "`" : item.value();
            page.append("- ").append(item.name()).append(": ").append(value).append('\n');
        }
    }
}
