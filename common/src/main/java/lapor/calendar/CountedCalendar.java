package lapor.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The years of a calendar by which something was counted, in short.
 *
 * @param years a hash of the days that are free in each; {@code none} in a year without any
 * @param provisional those of them that no decree settles yet
 */
public record CountedCalendar(SortedMap<Integer, String> years, SortedSet<Integer> provisional) {
    /** Where nothing is known of it. */
    public static final CountedCalendar NONE = new CountedCalendar(new TreeMap<>(), new TreeSet<>());

    public CountedCalendar {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        provisional = Collections.unmodifiableSortedSet(new TreeSet<>(provisional));
    }

    /** That of the days from one to another, both included. */
    public static CountedCalendar of(WorkCalendar calendar, LocalDate from, LocalDate to) {
        SortedMap<Integer, String> years = new TreeMap<>();
        SortedSet<Integer> provisional = new TreeSet<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            years.put(year, calendar.fingerprint(year));
            if (calendar.isProvisional(year)) {
                provisional.add(year);
            }
        }
        return new CountedCalendar(years, provisional);
    }

    /**
     * Whether another calendar has the same days in the same years, but where it knows by decree what was provisional
     * here. Years that only one of them has do not count.
     */
    public boolean holdsIn(CountedCalendar later) {
        return !years.isEmpty()
                && years.keySet().stream().filter(year -> later.years.containsKey(year)).allMatch(year -> holdsIn(later, year));
    }

    /**
     * Whether another calendar that this one {@linkplain #holdsIn holds in} settles a year that is provisional here.
     */
    public boolean isSettledBy(CountedCalendar later) {
        return holdsIn(later)
                && provisional.stream()
                        .anyMatch(year -> later.years.containsKey(year) && !later.provisional.contains(year));
    }

    private boolean holdsIn(CountedCalendar later, Integer year) {
        boolean settled = provisional.contains(year) && !later.provisional.contains(year);
        boolean same = Objects.equals(years.get(year), later.years.get(year))
                && provisional.contains(year) == later.provisional.contains(year);
        return settled || same;
    }
}
