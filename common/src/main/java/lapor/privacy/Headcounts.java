package lapor.privacy;

import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.metric.Subject;
import lapor.tally.Period;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** The numbers of persons in rows of metrics, by whom they count and of whom: an agency's id, or a group's code. */
final class Headcounts {
    private static final String ANSWERED = "first_response_mean_days";

    private record Cell(String who, Period period) {}

    private final PeriodNames names;
    private final Map<Cell, Long> received = new HashMap<>();
    private final Map<Cell, Long> answered = new HashMap<>();
    private final Map<String, Set<Period>> seen = new HashMap<>();
    private final Set<Period> periods = new HashSet<>();
    private final Map<Crowd, Map<String, Map<Period, OptionalLong>>> counts = new HashMap<>();

    private final long waiting;

    private Headcounts(PeriodNames names, long waiting) {
        this.names = names;
        this.waiting = waiting;
    }

    /**
     * Those in rows that are measured, or published: what is withheld there has no number.
     *
     * @param waiting how many persons of anybody at most wait to be counted in a period that is part of no other
     */
    static Headcounts of(Collection<MetricRow> rows, PeriodNames names, long waiting) {
        Headcounts found = new Headcounts(names, waiting);
        rows.forEach(found::add);
        return found;
    }

    private void add(MetricRow row) {
        Cell cell = new Cell(row.agencyId(), names.of(row.period()));
        Estimate estimate = row.estimate();
        periods.add(cell.period);
        seen.computeIfAbsent(cell.who, absent -> new HashSet<>()).add(cell.period);
        if (row.metric().equals(Metrics.RECEIVED)) {
            estimate.n().ifPresent(n -> received.merge(cell, n, Math::max));
        } else if (row.metric().equals(ANSWERED)) {
            estimate.n().ifPresent(n -> answered.put(cell, n));
        }
        Optional<Metric> metric = Metrics.find(row.metric())
                .filter(known -> known.subject() == Subject.PERSONS)
                .filter(known -> estimate.status() != Status.NOT_AVAILABLE);
        metric.ifPresent(known -> {
            OptionalLong persons = Crowd.persons(known, estimate);
            counts.computeIfAbsent(Crowd.of(known), absent -> new TreeMap<>())
                    .computeIfAbsent(cell.who, absent -> new HashMap<>())
                    .merge(cell.period, persons, (one, other) -> one.isPresent() ? one : other);
        });
    }

    /** Whom the numbers count. */
    Set<Crowd> crowds() {
        return counts.keySet();
    }

    /** Of whom there are numbers of a crowd, and which. */
    Map<String, Headcount> of(Crowd crowd) {
        Map<String, Headcount> found = new TreeMap<>();
        counts.getOrDefault(crowd, Map.of()).forEach((who, cells) -> found.put(who, headcount(crowd, who, cells)));
        return found;
    }

    /** How many complaints somebody received in a period. */
    long received(String who, Period period) {
        return received.getOrDefault(new Cell(who, period), 0L);
    }

    /** The periods in which somebody was given anything. */
    Set<Period> periodsOf(String who) {
        return seen.getOrDefault(who, Set.of());
    }

    /** How many complaints somebody received in each period in which anybody did. */
    Map<Period, Long> receivedOf(String who) {
        Map<Period, Long> of = new HashMap<>();
        periods.forEach(period -> of.put(period, received(who, period)));
        return of;
    }

    private Headcount headcount(Crowd crowd, String who, Map<Period, OptionalLong> cells) {
        Map<Period, Long> most = new HashMap<>();
        Map<Period, Long> told = new HashMap<>();
        cells.forEach((period, persons) -> {
            Cell cell = new Cell(who, period);
            long all = received.getOrDefault(cell, 0L);
            most.put(period, crowd.equals(Crowd.REPLIED) ? answered.getOrDefault(cell, all) : all);
            persons.ifPresent(number -> told.put(period, number));
        });
        return new Headcount(crowd.adding(), waiting, most, told, receivedOf(who));
    }
}
