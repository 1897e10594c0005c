package lapor.report.site;

import lapor.metric.Metric;
import lapor.metric.Unit;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue by id; a metric that is not in it goes by its id. */
public final class MetricTexts {
    private final Map<String, Metric> catalogue = new LinkedHashMap<>();
    private final List<String> order;

    public MetricTexts(List<Metric> catalogue) {
        catalogue.forEach(metric -> this.catalogue.putIfAbsent(metric.id(), metric));
        this.order = new ArrayList<>(this.catalogue.keySet());
    }

    public Optional<Metric> find(String metric) {
        return Optional.ofNullable(catalogue.get(metric));
    }

    public Optional<Unit> findUnit(String metric) {
        return find(metric).map(Metric::unit);
    }

    public MetricWording wording(String metric, Wording wording) {
        return find(metric)
                .map(known -> MetricWording.of(known, wording))
                .orElseGet(() -> MetricWording.unlisted(metric, wording));
    }

    /** Place in the catalogue; after it for a metric that is not in it. */
    public int order(String metric) {
        int place = order.indexOf(metric);
        return place < 0 ? order.size() : place;
    }
}
