package lapor.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which periods add up to which: months to quarters, quarters to years, and months to years.
 *
 * @param parts by the total's id and their kind
 */
record Totals(Map<String, List<String>> parts) {

    static Totals of(Collection<String> periods) {
        Map<String, List<String>> parts = new TreeMap<>();
        for (String period : periods) {
            CalendarPeriod.find(period).ifPresent(kind -> kindsAbove(kind).forEach(above -> {
                String total = above.containing(kind.named(period).from()).id();
                parts.computeIfAbsent(total + " " + kind, key -> new ArrayList<>())
                        .add(period);
            }));
        }
        return new Totals(parts);
    }

    /**
     * Withholds one more part of every published total of which just one part is withheld: the one with the fewest
     * cases, the earliest of several. Parts without cases protect nothing.
     *
     * @return whether anything was added
     */
    boolean protect(Set<String> withheld, Map<String, Long> cases) {
        boolean added = false;
        for (Map.Entry<String, List<String>> entry : parts.entrySet()) {
            String total = entry.getKey().substring(0, entry.getKey().indexOf(' '));
            long hidden = entry.getValue().stream().filter(withheld::contains).count();
            if (hidden == 1 && !withheld.contains(total)) {
                Optional<String> companion = entry.getValue().stream()
                        .filter(part -> !withheld.contains(part) && cases.getOrDefault(part, 0L) > 0)
                        .min(Comparator.<String>comparingLong(part -> cases.getOrDefault(part, 0L))
                                .thenComparing(Comparator.naturalOrder()));
                added |= companion.map(withheld::add).orElse(false);
            }
        }
        return added;
    }

    private static List<CalendarPeriod> kindsAbove(CalendarPeriod kind) {
        return Arrays.stream(CalendarPeriod.values())
                .filter(other -> other.months() > kind.months())
                .toList();
    }
}
