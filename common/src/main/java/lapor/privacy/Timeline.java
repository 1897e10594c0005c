package lapor.privacy;

import lapor.tally.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One number of persons through time, as somebody knows it who reads what is published: a cell for each period, of
 * which some are told. How many there are at most in each, such as complaints received, is always known.
 */
final class Timeline {

    private static final long ANY = Long.MAX_VALUE / 8;

    /**
     * A period between two points, and what is told of it.
     *
     * @param more how many more there may be
     */
    private record Told(int from, int to, long value, long more) {}

    private final Adding adding;
    private final long waiting;
    private final LocalDate[] points;
    private final Map<Period, Long> most;
    private final Paths free;
    private final Paths joint;
    private final Map<Period, Told> told;
    private final Map<Period, Told> atLeast = new HashMap<>();

    private Timeline(
            Adding adding,
            long waiting,
            LocalDate[] points,
            Map<Period, Long> most,
            Paths free,
            Paths joint,
            Map<Period, Told> told) {
        this.adding = adding;
        this.waiting = waiting;
        this.points = points;
        this.most = most;
        this.free = free;
        this.joint = joint;
        this.told = told;
    }

    /**
     * Nothing is told yet.
     *
     * @param most how many there are at most in each period that has a cell
     * @param others how many there are at most in other periods
     */
    static Timeline of(Adding adding, Map<Period, Long> most, Map<Period, Long> others) {
        return of(adding, 0, most, others);
    }

    /**
     * The same, where not everybody is counted.
     *
     * @param waiting how many at most are not counted in a period that is part of no other
     */
    static Timeline of(Adding adding, long waiting, Map<Period, Long> most, Map<Period, Long> others) {
        LocalDate[] points = Stream.concat(most.keySet().stream(), others.keySet().stream())
                .flatMap(period -> Stream.of(period.from(), period.to()))
                .distinct()
                .sorted()
                .toArray(LocalDate[]::new);
        Paths free = Paths.between(points.length);
        Timeline timeline = new Timeline(
                adding, waiting, points, new LinkedHashMap<>(most), free, free.copy(), new LinkedHashMap<>());
        most.forEach(timeline::cap);
        others.forEach(timeline::cap);
        return timeline;
    }

    /** The same, of which other things may be told. */
    Timeline copy() {
        return new Timeline(adding, waiting, points, most, free, joint.copy(), new HashMap<>(told));
    }

    /** The same, of which nothing is told. */
    Timeline untold() {
        return new Timeline(adding, waiting, points, most, free, free.copy(), new HashMap<>());
    }

    private void cap(Period period, long value) {
        free.limit(point(period.from()), point(period.to()), value);
        joint.limit(point(period.from()), point(period.to()), value);
    }

    private int point(LocalDate day) {
        return Arrays.binarySearch(points, day);
    }

    /** The periods that have a cell. */
    Set<Period> periods() {
        return most.keySet();
    }

    /** How many there are at most in a period that has a cell, as everybody knows. */
    long most(Period period) {
        return most.getOrDefault(period, 0L);
    }

    boolean isTold(Period period) {
        return told.containsKey(period);
    }

    /** The periods of which a number is told. */
    Set<Period> told() {
        return told.keySet();
    }

    /** Tells a number. */
    void tell(Period period, long value) {
        Told cell = new Told(point(period.from()), point(period.to()), value, uncounted(period));
        told.put(period, cell);
        joint.limit(cell.from, cell.to, value + cell.more);
        if (adding != Adding.DISTINCT) {
            joint.limit(cell.to, cell.from, -value);
        }
    }

    /** How many more there may be than are told. */
    private long uncounted(Period period) {
        if (adding != Adding.STEPS) {
            return 0;
        }
        return most.keySet().stream().anyMatch(other -> isAround(other, period)) ? ANY : waiting;
    }

    private static boolean isAround(Period other, Period period) {
        return !other.from().isAfter(period.from())
                && !other.to().isBefore(period.to())
                && (other.from().isBefore(period.from()) || other.to().isAfter(period.to()));
    }

    /** Takes note of what something else tells of a period. */
    void learn(Period period, Span span) {
        int from = point(period.from());
        int to = point(period.to());
        joint.limit(from, to, span.high());
        if (adding != Adding.DISTINCT) {
            joint.limit(to, from, -span.low());
        } else {
            atLeast.merge(
                    period, new Told(from, to, span.low(), 0), (one, other) -> one.value > other.value ? one : other);
        }
    }

    /** What a cell may be by all that is told together. */
    Span known(Period period) {
        int from = point(period.from());
        int to = point(period.to());
        long low = Math.max(0, -joint.most(to, from));
        if (adding == Adding.DISTINCT) {
            low = Math.max(low, Math.max(least(told.values(), from, to), least(atLeast.values(), from, to)));
        }
        return new Span(low, joint.most(from, to));
    }

    /** Of a stretch in which there are so many that the rest of theirs cannot have them all. */
    private long least(Collection<Told> cells, int from, int to) {
        long least = 0;
        for (Told cell : cells) {
            least = Math.max(least, cell.value - joint.most(cell.from, from) - joint.most(to, cell.to));
        }
        return least;
    }

    /** What a cell may be by each told number alone: what its own totals allow. */
    Span allowed(Period period) {
        int from = point(period.from());
        int to = point(period.to());
        Span allowed = new Span(0, free.most(from, to));
        for (Told cell : told.values()) {
            allowed = allowed.and(new Span(
                    cell.value - free.most(cell.from, from) - free.most(to, cell.to),
                    free.most(from, cell.from) + cell.value + cell.more + free.most(cell.to, to)));
        }
        return allowed;
    }

    /**
     * Whether a cell that is not told follows exactly from what is, or is bounded more narrowly than by its own totals.
     * What nothing was received of is known to be nothing, and withholds nothing.
     */
    boolean givesAway(Period period) {
        if (isTold(period) || free.most(point(period.from()), point(period.to())) == 0) {
            return false;
        }
        Span known = known(period);
        return known.isExact() || known.isNarrowerThan(allowed(period));
    }

    /** The periods that what is told gives away. */
    List<Period> givenAway() {
        List<Period> given = new ArrayList<>();
        for (Period period : most.keySet()) {
            if (givesAway(period)) {
                given.add(period);
            }
        }
        return given;
    }

    /** Whether everybody knows that there is nothing between two days. */
    boolean isEmpty(LocalDate from, LocalDate to) {
        return free.most(point(from), point(to)) == 0;
    }

    /** The points between which periods lie, ascending. */
    List<LocalDate> points() {
        return List.of(points);
    }
}
