package lapor.tally;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toConcurrentMap;

import lapor.rule.LimitSchedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tallies of one agency, slice by slice. */
public final class AgencyTallies {
    private final NavigableMap<LocalDate, Tally> slices;
    private final Optional<CountedPersons.InPlace> persons;

    private AgencyTallies(NavigableMap<LocalDate, Tally> slices, Optional<CountedPersons.InPlace> persons) {
        this.slices = slices;
        this.persons = persons;
    }

    /**
     * Those of all agencies, by id; complaints that no agency has received are left out.
     *
     * @param rows in any order; no slice may reach across a change of limits
     */
    public static SortedMap<String, AgencyTallies> of(Collection<TallyRow> rows, LimitSchedule limits) {
        return of(rows, Optional.empty(), limits);
    }

    /**
     * The same, with persons as they may be known.
     *
     * @param persons of whole periods; absent where they are counted as the rows have them
     */
    public static SortedMap<String, AgencyTallies> of(
            Collection<TallyRow> rows, Optional<CountedPersons> persons, LimitSchedule limits) {
        Map<String, List<TallyRow>> byAgency =
                rows.stream().filter(row -> !row.agencyId().isEmpty()).collect(groupingBy(TallyRow::agencyId));
        Map<String, CountedPersons.InPlace> inPlace = CountedPersons.inPlace(persons, byAgency.keySet());
        return new TreeMap<>(byAgency.entrySet().parallelStream()
                .collect(toConcurrentMap(
                        Map.Entry::getKey,
                        agency -> of(agency.getValue(), Optional.ofNullable(inPlace.get(agency.getKey())), limits))));
    }

    private static AgencyTallies of(
            List<TallyRow> rows, Optional<CountedPersons.InPlace> persons, LimitSchedule limits) {
        Map<LocalDate, TallyBuilder> builders = new TreeMap<>();
        LocalDate slice = LocalDate.MIN;
        TallyBuilder builder = new TallyBuilder();
        for (TallyRow row : rows) {
            // rows of one slice mostly follow each other
            if (!row.slice().equals(slice)) {
                slice = row.slice();
                builder = builders.computeIfAbsent(slice, absent -> new TallyBuilder());
            }
            builder.add(row);
        }
        NavigableMap<LocalDate, Tally> slices = new TreeMap<>();
        builders.forEach((first, rowsOfSlice) -> slices.put(first, rowsOfSlice.build(limits.at(first))));
        return new AgencyTallies(slices, persons);
    }

    /** First days of the slices of any of them. */
    public static SortedSet<LocalDate> slices(Collection<AgencyTallies> agencies) {
        SortedSet<LocalDate> slices = new TreeSet<>();
        agencies.forEach(agency -> slices.addAll(agency.slices.keySet()));
        return slices;
    }

    /** That of a whole period; absent when the agency was given nothing in it. */
    public Optional<Tally> over(Period period) {
        return Optional.of(slices.subMap(period.from(), period.to()).values())
                .filter(parts -> !parts.isEmpty())
                .map(Tally::sum)
                .filter(Tally::hasHandlings)
                .map(tally -> persons.map(counted -> counted.in(period, tally)).orElse(tally));
    }

    /** Those of the months of a period, or of the parts of months in it. */
    public List<Tally> months(Period period) {
        SortedMap<LocalDate, Tally> months = new TreeMap<>();
        slices.subMap(period.from(), period.to())
                .forEach((slice, tally) -> months.merge(slice.withDayOfMonth(1), tally, Tally::plus));
        return List.copyOf(months.values());
    }
}
