package lapor.privacy;

import lapor.tally.Period;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What follows where it is known what several lines have together: none has more than is left when the others have
 * their least, nor less than when they have their most, and so on until nothing more follows.
 */
final class Rest {

    /**
     * What lines have together in a period, of which nothing is told of any.
     *
     * @param lines their names
     */
    record Sum(Period period, List<String> lines, long value) {
        Sum {
            lines = List.copyOf(lines);
        }
    }

    /** A cell that is given away, and what it is known to be. */
    record Given(String line, Period period, Span known) {}

    private static final Timeline NOTHING = Timeline.of(Adding.SUM, Map.of(), Map.of());

    private final Map<String, Timeline> lines;
    private final Set<Given> impossible = new LinkedHashSet<>();

    private Rest(Map<String, Timeline> lines) {
        this.lines = lines;
    }

    /**
     * All that follows.
     *
     * @param lines as they are known by what is told of each
     */
    static Rest of(Map<String, Timeline> lines, Collection<Sum> sums) {
        Map<String, Timeline> copies = new TreeMap<>();
        lines.forEach((name, line) -> copies.put(name, line.copy()));
        Rest rest = new Rest(copies);
        boolean more = true;
        while (more) {
            more = false;
            for (Sum sum : sums) {
                more |= rest.learns(sum);
            }
        }
        return rest;
    }

    private boolean learns(Sum sum) {
        long least = 0;
        long most = 0;
        for (String name : sum.lines) {
            Span span = line(name).known(sum.period);
            least += span.low();
            most += span.high();
        }
        boolean learnt = false;
        for (String name : sum.lines) {
            Span span = line(name).known(sum.period);
            Span left = new Span(sum.value - (most - span.high()), sum.value - (least - span.low()));
            Span both = left.and(span);
            if (both.isEmpty()) {
                impossible.add(new Given(name, sum.period, both));
            } else if (left.isNarrowerThan(span)) {
                line(name).learn(sum.period, both);
                learnt = true;
            }
        }
        return learnt;
    }

    private Timeline line(String name) {
        return lines.getOrDefault(name, NOTHING);
    }

    /**
     * The cells that are bounded more narrowly than by their own totals, and those of which the numbers that are told
     * contradict one another.
     *
     * @param totals what is a cell's own total besides what is told of its line, by period
     */
    List<Given> givenAway(Map<Period, Long> totals) {
        Map<Period, Long> own = new HashMap<>(totals);
        List<Given> given = new ArrayList<>(impossible);
        lines.forEach((name, line) -> line.periods().forEach(period -> {
            Span known = line.known(period);
            Span allowed = line.allowed(period).and(new Span(0, own.getOrDefault(period, Long.MAX_VALUE)));
            if (!line.isTold(period) && line.most(period) > 0 && (known.isExact() || known.isNarrowerThan(allowed))) {
                given.add(new Given(name, period, known));
            }
        }));
        return given;
    }
}
