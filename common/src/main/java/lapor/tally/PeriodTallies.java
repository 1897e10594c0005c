package lapor.tally;

import lapor.rule.LimitSchedule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Adds the rows that Spark counts up to one tally for each agency and period. */
public final class PeriodTallies {
    private PeriodTallies() {}

    /**
     * The tallies, by agency id ascending and by period in {@link Periods#ORDER}. Only periods in which the agency was
     * given any handling are there, and complaints that no agency has received are not.
     *
     * @param rows in any order; no slice may reach across a declared bound or a change of limits
     */
    public static Map<String, Map<Period, Tally>> of(
            Collection<TallyRow> rows, LimitSchedule limits, Collection<Period> declared) {
        return of(rows, Optional.empty(), limits, declared);
    }

    /**
     * The same, with persons as they may be known.
     *
     * @param persons of whole periods; absent where they are counted as the rows have them
     */
    public static Map<String, Map<Period, Tally>> of(
            Collection<TallyRow> rows,
            Optional<CountedPersons> persons,
            LimitSchedule limits,
            Collection<Period> declared) {
        SortedMap<String, AgencyTallies> agencies = AgencyTallies.of(rows, persons, limits);
        List<Period> periods = Periods.measured(AgencyTallies.slices(agencies.values()), declared);
        Map<String, Map<Period, Tally>> result = new LinkedHashMap<>();
        agencies.forEach((agency, tallies) -> {
            Map<Period, Tally> sums = new LinkedHashMap<>();
            periods.forEach(period -> tallies.over(period).ifPresent(tally -> sums.put(period, tally)));
            result.put(agency, sums);
        });
        return result;
    }
}
