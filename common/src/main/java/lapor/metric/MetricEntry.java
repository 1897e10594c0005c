package lapor.metric;

import static lapor.text.LocalText.text;

import lapor.text.Language;
import lapor.text.LocalText;

import java.util.List;

/**
 * One metric as people read of it, in one language.
 *
 * @param id as written in files
 * @param definition one sentence that says what is counted
 * @param items all else about it, in the order in which it is read
 */
public record MetricEntry(String id, String label, String definition, List<Item> items) {
    private static final LocalText FORMULA = text("Rumus", "Formula");
    private static final LocalText SOURCE = text("Sumber", "Source");
    private static final LocalText UNIT = text("Satuan", "Unit");
    private static final LocalText DIRECTION = text("Arah", "Direction");
    private static final LocalText MINIMUM = text("Jumlah kasus minimum", "Minimum number of cases");
    private static final LocalText NO_MINIMUM = text("tidak ada", "none");
    private static final LocalText CASES = text("n menghitung", "n counts");
    private static final LocalText INTERVAL = text("Interval 95 %", "95% interval");
    private static final LocalText WITHHELD = text("Kapan ditahan", "When it is withheld");
    private static final LocalText CANNOT_TELL = text("Yang tidak dapat dibaca darinya", "What it cannot tell");

    public MetricEntry {
        items = List.copyOf(items);
    }

    /**
     * One thing about a metric.
     *
     * @param formal whether it is written in the names of the facts instead of a language
     */
    public record Item(String name, String value, boolean formal) {}

    /** The metric in a language. */
    public static MetricEntry of(Metric metric, Language language) {
        return new MetricEntry(
                metric.id(),
                metric.label().in(language),
                metric.definition().in(language),
                List.of(
                        new Item(FORMULA.in(language), metric.words().formula(), true),
                        item(SOURCE, metric.words().source(), language),
                        item(UNIT, metric.unit().label(), language),
                        item(DIRECTION, metric.direction().label(), language),
                        new Item(MINIMUM.in(language), minimum(metric, language), false),
                        item(CASES, metric.kind().cases().label(), language),
                        item(INTERVAL, metric.kind().interval().label(), language),
                        item(WITHHELD, metric.subject().rule(), language),
                        item(CANNOT_TELL, metric.cannotTell(), language)));
    }

    private static Item item(LocalText name, LocalText value, Language language) {
        return new Item(name.in(language), value.in(language), false);
    }

    private static String minimum(Metric metric, Language language) {
        return metric.minimumCases() == 0
                ? NO_MINIMUM.in(language)
                : metric.minimumCases() + " " + metric.kind().cases().label().in(language);
    }
}
