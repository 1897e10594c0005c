package lapor.metric;

import lapor.tally.CalendarPeriod;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which periods add up to which: months to quarters, semesters and years, quarters to semesters and years, semesters to
 * years.
 *
 * @param sums each total with its parts of one kind
 * @param breakdowns ids of the months, quarters and semesters
 */
record Totals(List<Sum> sums, Set<String> breakdowns) {

    /** A period's id, and the ids of parts that make it up. */
    record Sum(String total, List<String> parts) {}

    /** Of the periods with these ids, each given once; declared periods are no part of any other. */
    static Totals of(Collection<String> periods) {
        Map<String, Sum> sums = new TreeMap<>();
        Set<String> breakdowns = new HashSet<>();
        for (String id : periods) {
            Optional<CalendarPeriod> kind = CalendarPeriod.find(id);
            List<CalendarPeriod> above = kind.map(Totals::kindsAbove).orElse(List.of());
            for (CalendarPeriod larger : above) {
                String total =
                        larger.containing(kind.orElseThrow().named(id).from()).id();
                sums.computeIfAbsent(total + kind, key -> new Sum(total, new ArrayList<>()))
                        .parts()
                        .add(id);
                breakdowns.add(id);
            }
        }
        return new Totals(List.copyOf(sums.values()), breakdowns);
    }

    /**
     * Withholds one more part of every published total of which just one part is withheld: the one with the fewest
     * cases, the earliest of several. Parts without cases protect nothing.
     *
     * @param withheld ids of periods, added to
     * @param cases by the ids of the periods that have a row
     * @return whether anything was added
     */
    boolean protect(Set<String> withheld, Map<String, Long> cases) {
        boolean added = false;
        for (Sum sum : sums) {
            long hidden = sum.parts().stream().filter(withheld::contains).count();
            if (hidden == 1 && cases.containsKey(sum.total()) && !withheld.contains(sum.total())) {
                Optional<String> companion = sum.parts().stream()
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
