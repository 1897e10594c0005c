package lapor.difference;

import static java.util.stream.Collectors.toMap;

import lapor.metric.Estimate;
import lapor.metric.MetricKey;
import lapor.metric.MetricRow;
import lapor.tally.CalendarPeriod;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which numbers of the agencies changed most. */
public final class MetricChanges {
    private static final Comparator<MetricChange> LARGEST_FIRST = Comparator.comparingDouble(
                    (MetricChange change) -> -change.size())
            .thenComparing(change -> change.row().agencyId())
            .thenComparing(change -> change.row().metric())
            .thenComparing(change -> change.row().period());

    private MetricChanges() {}

    /**
     * The number that changed most of each agency, the largest change first. Only numbers with an interval, so that
     * changes of different metrics can be held against each other, and of years and declared periods.
     */
    public static List<MetricChange> largest(List<MetricRow> before, List<MetricRow> after) {
        Map<MetricKey, Estimate> earlier = before.stream()
                .filter(row -> row.estimate().value().isPresent())
                .collect(toMap(MetricRow::key, MetricRow::estimate));
        Map<String, MetricChange> largest = new TreeMap<>();
        for (MetricRow row : after) {
            change(row, Optional.ofNullable(earlier.get(row.key())))
                    .ifPresent(change -> largest.merge(row.agencyId(), change, MetricChanges::larger));
        }
        List<MetricChange> sorted = new ArrayList<>(largest.values());
        sorted.sort(LARGEST_FIRST);
        return List.copyOf(sorted);
    }

    private static Optional<MetricChange> change(MetricRow row, Optional<Estimate> before) {
        if (before.isEmpty() || row.estimate().value().isEmpty() || isShort(row.period())) {
            return Optional.empty();
        }
        Estimate was = before.get();
        if (was.low().isEmpty() || was.high().isEmpty()) {
            return Optional.empty();
        }
        double width = was.high().getAsDouble() - was.low().getAsDouble();
        double change =
                Math.abs(row.estimate().value().getAsDouble() - was.value().orElseThrow());
        return width > 0 && change > 0 ? Optional.of(new MetricChange(row, was, change / width)) : Optional.empty();
    }

    private static MetricChange larger(MetricChange one, MetricChange other) {
        return LARGEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** Months and quarters: whoever has few complaints changes in one of them by chance. */
    private static boolean isShort(String period) {
        return CalendarPeriod.find(period)
                .filter(kind -> kind != CalendarPeriod.YEAR)
                .isPresent();
    }
}
