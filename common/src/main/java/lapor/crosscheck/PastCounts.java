package lapor.crosscheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import lapor.metric.MetricKey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The counts of claimed metrics through time, looked up by agency, period and metric. */
public final class PastCounts {
    private final Map<MetricKey, List<PastCount>> byKey;

    private PastCounts(Map<MetricKey, List<PastCount>> byKey) {
        this.byKey = byKey;
    }

    /** In any order. */
    public static PastCounts of(Collection<PastCount> counts) {
        return new PastCounts(
                counts.stream().sorted(PastCount.ORDER).collect(groupingBy(PastCount::key, toUnmodifiableList())));
    }

    /** What the logs may lack of a number. */
    Doubt doubt(MetricKey key) {
        return of(key).stream().map(PastCount::doubt).findFirst().orElse(Doubt.NONE);
    }

    /** All that was ever the case, the latest first: each count by itself, then what lies between two of them. */
    List<Stretch> stretches(MetricKey key) {
        List<PastCount> counts = of(key);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = counts.size() - 1; i >= 0; i--) {
            stretches.add(Stretch.at(counts.get(i)));
        }
        for (int i = counts.size() - 1; i > 0; i--) {
            stretches.add(Stretch.between(counts.get(i - 1), counts.get(i)));
        }
        return stretches;
    }

    /** What was the case at an instant; where nobody counted at just that one, until the next count, too. */
    List<Stretch> at(MetricKey key, Instant instant) {
        List<PastCount> counts = of(key);
        int last = counts.size() - 1;
        while (last >= 0 && counts.get(last).at().isAfter(instant)) {
            last--;
        }
        if (last < 0) {
            return List.of();
        }
        PastCount before = counts.get(last);
        return before.at().equals(instant) || last == counts.size() - 1
                ? List.of(Stretch.at(before))
                : List.of(Stretch.at(before), Stretch.between(before, counts.get(last + 1)));
    }

    private List<PastCount> of(MetricKey key) {
        return byKey.getOrDefault(key, List.of());
    }
}
