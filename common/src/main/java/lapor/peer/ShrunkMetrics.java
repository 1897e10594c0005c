package lapor.peer;

import lapor.metric.Estimate;
import lapor.metric.MetricKey;
import lapor.metric.MetricRow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Metrics whose values are pulled towards those of the peers. */
public final class ShrunkMetrics {
    private ShrunkMetrics() {}

    /**
     * The rows in their order, each with the shrunk value and its interval where the comparison knows them, and as it
     * was where it does not: peers are too few, the number is withheld, or has no error of its own. Status, counts and
     * number of cases stay.
     */
    public static List<MetricRow> of(List<MetricRow> measured, Collection<ComparisonRow> comparisons) {
        Map<MetricKey, Stand> stands = new HashMap<>();
        comparisons.forEach(row -> row.stand().ifPresent(stand -> stands.put(row.key(), stand)));
        return measured.stream()
                .map(row -> Optional.ofNullable(stands.get(row.key()))
                        .filter(stand -> row.estimate().value().isPresent())
                        .map(stand -> shrunk(row, stand))
                        .orElse(row))
                .toList();
    }

    private static MetricRow shrunk(MetricRow row, Stand stand) {
        Estimate raw = row.estimate();
        Estimate shrunk = new Estimate(
                OptionalDouble.of(stand.shrunk().mean()),
                stand.interval().low(),
                stand.interval().high(),
                raw.numerator(),
                raw.denominator(),
                raw.n(),
                raw.status());
        return new MetricRow(row.agencyId(), row.period(), row.metric(), shrunk);
    }
}
