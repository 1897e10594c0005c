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
    private static final LocalText FORMULA = text("Rumus", "Formula");
    private static final LocalText SOURCE = text("Sumber", "Source");
    private static final LocalText UNIT = text("Satuan", "Unit");
    private static final LocalText DIRECTION = text("Arah", "Direction");
    private static final LocalText MINIMUM = text("Jumlah kasus minimum", "Minimum number of cases");
    private static final LocalText NO_MINIMUM = text("tidak ada", "none");
    private static final LocalText CANNOT_TELL = text("Yang tidak dapat dibaca darinya", "What it cannot tell");

    private MetricPage() {}

    /** The whole page as Markdown, Indonesian first. */
    public static String markdown() {
        StringBuilder page = new StringBuilder();
        for (Language language : Language.values()) {
            page.append(page.isEmpty() ? "" : "\n").append("# ").append(TITLE.in(language));
            page.append("\n\n").append(INTRODUCTION.in(language)).append('\n');
            for (Metric metric : Metrics.all()) {
                append(page, metric, language);
            }
        }
        return page.toString();
    }

    private static void append(StringBuilder page, Metric metric, Language language) {
        String minimum = metric.minimumCases() == 0
                ? NO_MINIMUM.in(language)
                : metric.minimumCases() + " " + metric.kind().cases().label().in(language);
        page.append("\n## ").append(metric.label().in(language)).append(": `").append(metric.id());
        page.append("`\n\n").append(metric.definition().in(language)).append("\n\n");
        item(page, FORMULA.in(language), "`" + metric.words().formula() + "`");
        item(page, SOURCE.in(language), metric.words().source().in(language));
        item(page, UNIT.in(language), metric.unit().label().in(language));
        item(page, DIRECTION.in(language), metric.direction().label().in(language));
        item(page, MINIMUM.in(language), minimum);
        item(page, CANNOT_TELL.in(language), metric.cannotTell().in(language));
    }

    private static void item(StringBuilder page, String name, String value) {
        page.append("- ").append(name).append(": ").append(value).append('\n');
    }
}
