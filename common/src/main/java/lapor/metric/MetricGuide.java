package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.Language;
import lapor.text.LocalText;

import java.util.List;

/**
 * The page that explains every metric to people, in one language. All that show it show this.
 *
 * @param entries in the order of the catalogue
 */
public record MetricGuide(String title, String introduction, List<MetricEntry> entries, IntervalGuide intervals) {
    private static final LocalText TITLE = text("Daftar metrik", "The metrics");
    private static final LocalText INTRODUCTION = text(
            "Semua yang diukur, dengan rumus, sumber, dan batas maknanya. Dari mana interval 95 % berasal dan seberapa"
                    + " dapat dipercaya, ada di bagian akhir. Bukti yang tidak ada bukan nol.",
            "All that is measured, with formula, source, and what it cannot tell. Where the 95% intervals come from, and"
                    + " how far they can be trusted, is said at the end. Missing evidence is never zero.");

    public MetricGuide {
        entries = List.copyOf(entries);
    }

    /** The page in a language. */
    public static MetricGuide in(Language language) {
        return new MetricGuide(
                TITLE.in(language),
                INTRODUCTION.in(language),
                Metrics.all().stream()
                        .map(metric -> MetricEntry.of(metric, language))
                        .toList(),
                IntervalGuide.in(language));
    }
}
