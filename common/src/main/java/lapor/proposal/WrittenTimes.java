package lapor.proposal;

import lapor.source.Rejection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the times of a column are written, as far as a sample shows.
 *
 * @param patterns the formats that read it, the one of most values first; three at most
 * @param read how many values they read
 * @param unread how many they do not
 * @param deciding how many values can only be read with day and month in this order; 0 where none of them decides
 */
record WrittenTimes(List<String> patterns, long read, long unread, long deciding) {
    private static final int MOST_VALUES = 400;
    private static final int MOST_SHAPES = 8;
    private static final int MOST_PATTERNS = 3;
    private static final int LONGEST = 45;
    private static final double MOST_UNREAD = 0.1;

    /** Looks for formats; absent where the values are no times. */
    static Optional<WrittenTimes> find(ColumnSample column, Words words) {
        Map<String, Long> values = some(column);
        long all = values.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0 || values.keySet().stream().allMatch(value -> value.length() > LONGEST)) {
            return Optional.empty();
        }
        Map<String, Set<String>> reads = reads(values.keySet(), candidates(column, values.keySet(), words), words);
        List<String> chosen = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(values.keySet());
        while (chosen.size() < MOST_PATTERNS && !left.isEmpty()) {
            Optional<String> best = reads.keySet().stream()
                    .max(Comparator.comparingLong(pattern -> weight(values, both(reads, pattern, left))));
            if (best.isEmpty() || both(reads, best.get(), left).isEmpty()) {
                break;
            }
            chosen.add(best.get());
            left.removeAll(reads.getOrDefault(best.get(), Set.of()));
        }
        long unread = weight(values, left);
        return chosen.isEmpty() || unread > MOST_UNREAD * all
                ? Optional.empty()
                : Optional.of(new WrittenTimes(chosen, all - unread, unread, deciding(chosen.get(0), reads, values)));
    }

    /** The same with day and month of the first format the other way round. */
    WrittenTimes turned() {
        List<String> turned = new ArrayList<>(patterns);
        DateOrder.otherWay(patterns.get(0)).ifPresent(other -> turned.set(0, other));
        return new WrittenTimes(List.copyOf(turned), read, unread, deciding);
    }

    /** Whether day and month could be mistaken for each other, and no value says which is which. */
    boolean isUndecided() {
        return deciding == 0 && DateOrder.otherWay(patterns.get(0)).isPresent();
    }

    private static long deciding(String pattern, Map<String, Set<String>> reads, Map<String, Long> values) {
        Set<String> only = new LinkedHashSet<>(reads.getOrDefault(pattern, Set.of()));
        DateOrder.otherWay(pattern).ifPresent(other -> only.removeAll(reads.getOrDefault(other, Set.of())));
        return weight(values, only);
    }

    /** Values of the column, evenly from all of them. */
    private static Map<String, Long> some(ColumnSample column) {
        Map<String, Long> counts = column.counts();
        int step = Math.max(1, counts.size() / MOST_VALUES);
        Map<String, Long> some = new LinkedHashMap<>();
        int i = 0;
        for (Map.Entry<String, Long> value : counts.entrySet()) {
            if (i % step == 0) {
                some.put(value.getKey(), value.getValue());
            }
            i++;
        }
        return some;
    }

    private static Set<String> candidates(ColumnSample column, Set<String> values, Words words) {
        Map<String, String> shapes = new HashMap<>();
        values.forEach(value -> shapes.putIfAbsent(Rejection.shape(value), value));
        List<String> examples = shapes.values().stream().sorted().limit(MOST_SHAPES).toList();
        List<String> patterns = new ArrayList<>(DatePatterns.WRITTEN);
        if (Roles.speaksOfTime(column.name(), words)) {
            patterns.addAll(DatePatterns.NUMBERS);
        }
        Set<String> fitting = new LinkedHashSet<>();
        for (String pattern : patterns) {
            if (examples.stream().anyMatch(value -> find(value, pattern, words).isPresent())) {
                fitting.add(pattern);
                DateOrder.otherWay(pattern).ifPresent(fitting::add);
            }
        }
        return fitting;
    }

    private static Map<String, Set<String>> reads(Set<String> values, Set<String> patterns, Words words) {
        Map<String, Set<String>> reads = new LinkedHashMap<>();
        patterns.forEach(pattern -> {
            Set<String> read = new LinkedHashSet<>(values);
            read.removeIf(value -> find(value, pattern, words).isEmpty());
            reads.put(pattern, read);
        });
        return reads;
    }

    private static Optional<Instant> find(String value, String pattern, Words words) {
        return DatePatterns.reading(pattern)
                .find(value)
                .filter(time -> !time.isBefore(words.earliest()) && time.isBefore(words.latest()));
    }

    private static Set<String> both(Map<String, Set<String>> reads, String pattern, Set<String> left) {
        Set<String> both = new LinkedHashSet<>(reads.getOrDefault(pattern, Set.of()));
        both.retainAll(left);
        return both;
    }

    private static long weight(Map<String, Long> values, Set<String> some) {
        return some.stream().mapToLong(value -> values.getOrDefault(value, 0L)).sum();
    }
}
