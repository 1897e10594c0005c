package lapor.privacy;

import lapor.tally.Period;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which values of one breakdown of one agency are told. What is withheld of a period is known together, as the rest of
 * the total: it is at least two values, which together are no few, and how each of them went through time must not tell
 * more of it than that.
 *
 * @param totals of each period that has any
 * @param counts by value, of each period in which there are any
 * @param running periods that are not over, of which nothing is told
 * @param nothing the line of a value of which nothing is told
 * @param few fewer than this are withheld
 */
record Shares(
        Map<Period, Long> totals,
        SortedMap<String, Map<Period, Long>> counts,
        Set<Period> running,
        Timeline nothing,
        int few) {
    private static final int FEWEST_WITHHELD = 2;

    /** A value that readers cannot rule out, since nobody's number of it is published. */
    static final String ANOTHER = "\0";

    /** The periods in which each value is told; a value that is nowhere told is not among them. */
    Map<String, Set<Period>> told() {
        Map<String, Map<Period, Long>> tellable = new TreeMap<>();
        counts.forEach((value, cells) -> {
            Map<Period, Long> many = new HashMap<>(cells);
            many.values().removeIf(count -> count < few);
            many.keySet().removeAll(running);
            tellable.put(value, many);
        });
        Map<String, Set<Period>> told = new TreeMap<>();
        tellable.forEach((value, many) -> told.put(value, chosen(many)));
        boolean open = true;
        while (open) {
            open = false;
            for (Period period : totals.keySet().stream().sorted(Choice.WANTED).toList()) {
                Set<String> ofPeriod = new HashSet<>(told.keySet());
                ofPeriod.removeIf(value -> !told.getOrDefault(value, Set.of()).contains(period));
                if (isTooPlain(ofPeriod, period)) {
                    String smallest = smallest(ofPeriod, period);
                    Map<Period, Long> fewer = tellable.getOrDefault(smallest, new HashMap<>());
                    fewer.remove(period);
                    told.put(smallest, chosen(fewer));
                    open = true;
                }
            }
            if (!open) {
                open = withdrawn(told, tellable);
            }
        }
        told.values().removeIf(Set::isEmpty);
        return told;
    }

    /** Withholds whatever else, taken together, tells too much; the least wanted period goes first. */
    private boolean withdrawn(Map<String, Set<Period>> told, Map<String, Map<Period, Long>> tellable) {
        Map<String, Timeline> lines = lines(told);
        Map<String, Timeline> withAnother = new TreeMap<>(lines);
        withAnother.put(ANOTHER, nothing.untold());
        if (isSafe(lines, rests(told)) && isSafe(withAnother, rests(told))) {
            return false;
        }
        List<Period> least = told.values().stream()
                .flatMap(Set::stream)
                .sorted(Choice.WANTED.reversed())
                .limit(1)
                .toList();
        least.forEach(period -> tellable.forEach((value, many) -> {
            many.remove(period);
            told.put(value, chosen(many));
        }));
        return !least.isEmpty();
    }

    private static boolean isSafe(Map<String, Timeline> lines, Map<Period, Long> rests) {
        List<Rest.Sum> sums = rests.entrySet().stream()
                .map(rest -> new Rest.Sum(rest.getKey(), untold(lines, rest.getKey()), rest.getValue()))
                .toList();
        return Rest.of(lines, sums).givenAway(rests).isEmpty();
    }

    private static List<String> untold(Map<String, Timeline> lines, Period period) {
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().isTold(period))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<Period> chosen(Map<Period, Long> tellable) {
        return tellable.isEmpty() ? new HashSet<>() : Choice.of(nothing, tellable);
    }

    private boolean isTooPlain(Set<String> told, Period period) {
        int withheld = counts.size() - told.size();
        return withheld > 0 && !told.isEmpty() && (withheld < FEWEST_WITHHELD || rest(told, period) < few);
    }

    private long rest(Set<String> told, Period period) {
        return totals.getOrDefault(period, 0L)
                - told.stream().mapToLong(value -> count(value, period)).sum();
    }

    private long count(String value, Period period) {
        return counts.getOrDefault(value, Map.of()).getOrDefault(period, 0L);
    }

    private String smallest(Set<String> told, Period period) {
        return told.stream()
                .min((one, other) -> {
                    int order = Long.compare(count(one, period), count(other, period));
                    return order == 0 ? one.compareTo(other) : order;
                })
                .orElseThrow();
    }

    private Map<Period, Long> rests(Map<String, Set<Period>> told) {
        Map<Period, Long> rests = new HashMap<>();
        totals.forEach((period, total) -> {
            Set<String> ofPeriod = new HashSet<>(told.keySet());
            ofPeriod.removeIf(value -> !told.getOrDefault(value, Set.of()).contains(period));
            if (ofPeriod.size() < counts.size()) {
                rests.put(period, rest(ofPeriod, period));
            }
        });
        return rests;
    }

    private Map<String, Timeline> lines(Map<String, Set<Period>> told) {
        Map<String, Timeline> lines = new TreeMap<>();
        int untold = 0;
        for (String value : counts.keySet()) {
            Set<Period> periods = told.getOrDefault(value, Set.of());
            untold += periods.isEmpty() ? 1 : 0;
            // two values of which nothing is told stand for all of them
            if (!periods.isEmpty() || untold <= FEWEST_WITHHELD) {
                Timeline line = nothing.copy();
                periods.forEach(period -> line.tell(period, count(value, period)));
                lines.put(value, line);
            }
        }
        return lines;
    }
}
