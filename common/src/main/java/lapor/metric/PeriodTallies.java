package lapor.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds the rows that Spark counts up to one tally for each agency and period. */
public final class PeriodTallies {
    private PeriodTallies() {}

    /**
     * The tallies, by agency id ascending and by period in {@link Periods#ORDER}. Only periods in which the agency
     * shows any fact are there, and complaints that no agency has received are not.
     *
     * @param rows in any order; no slice may reach across a declared bound or a change of limits
     */
    public static Map<String, Map<Period, Tally>> of(
            Collection<TallyRow> rows, LimitSchedule limits, Collection<Period> declared) {
        Map<String, NavigableMap<LocalDate, TallyBuilder>> agencies = new TreeMap<>();
        Set<LocalDate> slices = new TreeSet<>();
        for (TallyRow row : rows) {
            if (!row.agencyId().isEmpty()) {
                agencies.computeIfAbsent(row.agencyId(), agency -> new TreeMap<>())
                        .computeIfAbsent(row.slice(), slice -> new TallyBuilder())
                        .add(row);
                slices.add(row.slice());
            }
        }
        List<Period> periods = Periods.measured(slices, declared);
        Map<String, Map<Period, Tally>> result = new LinkedHashMap<>();
        agencies.forEach((agency, builders) -> {
            NavigableMap<LocalDate, Tally> tallies = new TreeMap<>();
            builders.forEach((slice, builder) -> tallies.put(slice, builder.build(limits.at(slice))));
            result.put(agency, sums(tallies, periods));
        });
        return result;
    }

    private static Map<Period, Tally> sums(NavigableMap<LocalDate, Tally> slices, List<Period> periods) {
        Map<Period, Tally> sums = new LinkedHashMap<>();
        for (Period period : periods) {
            slices.subMap(period.from(), period.to()).values().stream()
                    .reduce(Tally::plus)
                    .ifPresent(sum -> sums.put(period, sum));
        }
        return sums;
    }
}
