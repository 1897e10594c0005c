package lapor.report;

import static java.util.stream.Collectors.toMap;

import lapor.metric.MetricRow;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue by id; a metric that is not in it goes by its id. */
final class MetricTexts {
    private static final int DECIMALS_OF_UNKNOWN = 2;

    private final Map<String, MetricText> texts;
    private final Map<String, Integer> order = new LinkedHashMap<>();

    private MetricTexts(List<MetricText> texts) {
        this.texts = texts.stream().collect(toMap(MetricText::id, text -> text, (first, second) -> first));
        texts.forEach(text -> order.putIfAbsent(text.id(), order.size()));
    }

    static MetricTexts of(ReportModel model) {
        List<MetricText> texts = new ArrayList<>(model.catalogue());
        model.metrics().stream()
                .map(MetricRow::metric)
                .distinct()
                .sorted()
                .map(MetricTexts::unknown)
                .forEach(texts::add);
        return new MetricTexts(texts);
    }

    MetricText text(String metric) {
        return texts.getOrDefault(metric, unknown(metric));
    }

    MetricWording wording(String metric, Wording wording) {
        return new MetricWording(text(metric), wording);
    }

    /** Place in the catalogue; after it for a metric that is not in it. */
    int order(String metric) {
        return order.getOrDefault(metric, order.size());
    }

    private static MetricText unknown(String metric) {
        String name = PlainText.of(metric);
        LocalText label = LocalText.text(name, name);
        LocalText nothing = LocalText.text("", "");
        return new MetricText(metric, label, nothing, nothing, Unit.NUMBER, DECIMALS_OF_UNKNOWN);
    }
}
