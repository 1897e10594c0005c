package lapor.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds the rows that Spark counts up to one tally for each agency and period. */
public final class PeriodTallies {
    private PeriodTallies() {}

    /**
     * The tallies, by agency id and by period in {@link Periods#ORDER}. Only periods in which the agency shows any fact
     * are there, and complaints that no agency has received are not.
     *
     * @param rows in any order; no slice may reach across a declared bound or a change of limits
     */
    public static SortedMap<String, SortedMap<Period, Tally>> of(
            Collection<TallyRow> rows, LimitSchedule limits, Collection<Period> declared) {
        SortedMap<String, Map<LocalDate, TallyBuilder>> slices = new TreeMap<>();
        for (TallyRow row : rows) {
            if (!row.agencyId().isEmpty()) {
                slices.computeIfAbsent(row.agencyId(), agency -> new TreeMap<>())
                        .computeIfAbsent(row.slice(), slice -> new TallyBuilder())
                        .add(row);
            }
        }
        Map<LocalDate, List<Period>> periods = new TreeMap<>();
        SortedMap<String, SortedMap<Period, Tally>> result = new TreeMap<>();
        slices.forEach((agency, bySlice) -> {
            SortedMap<Period, Tally> sums = new TreeMap<>(Periods.ORDER);
            bySlice.forEach((slice, builder) -> {
                Tally tally = builder.build(limits.at(slice));
                periods.computeIfAbsent(slice, start -> Periods.around(start, declared))
                        .forEach(period -> sums.merge(period, tally, Tally::plus));
            });
            result.put(agency, sums);
        });
        return result;
    }
}
