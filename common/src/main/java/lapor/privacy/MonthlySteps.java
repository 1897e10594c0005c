package lapor.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import lapor.tally.ActRow;
import lapor.tally.CountedPersons;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.Periods;
import lapor.tally.PersonRow;
import lapor.tally.ReporterRow;
import lapor.tally.TallyRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Counts persons to ends of months, and to a later one only where so many are new that nobody can be made out among
 * them. What is counted follows from the log alone: counted again later, the same months give the same.
 *
 * @param until the day after the last end of a month
 * @param declared periods besides those of the calendar
 * @param few so many must be new
 */
public record MonthlySteps(LocalDate until, List<Period> declared, int few) {
    /** Shown from the day of receipt on. */
    private static final Set<Fact> ON_RECEIPT = EnumSet.of(Fact.ENTERED_BY_OFFICER, Fact.CLOSED_ON_ENTRY);

    private record Whose(String agencyId, Fact fact) {}

    public MonthlySteps {
        declared = List.copyOf(declared);
    }

    /**
     * Counts.
     *
     * @param acts what persons did
     * @param rows of which those facts are looked for that handlings show from receipt on
     */
    public CountedPersons of(Collection<ActRow> acts, Collection<TallyRow> rows, Collection<ReporterRow> reporters) {
        Stream<ActRow> onReceipt = rows.stream()
                .filter(row -> ON_RECEIPT.contains(row.fact()))
                .map(row -> new ActRow(
                        row.agencyId(),
                        row.slice(),
                        row.slice().withDayOfMonth(1),
                        row.fact(),
                        row.value(),
                        row.count()));
        Map<Whose, List<ActRow>> whose = Stream.concat(acts.stream(), onReceipt)
                .filter(act -> act.month().isBefore(until))
                .collect(groupingBy(act -> new Whose(act.agencyId(), act.fact())));
        List<PersonRow> counted = new ArrayList<>(whose.entrySet().parallelStream()
                .flatMap(one -> counted(one.getKey(), one.getValue()).stream())
                .toList());
        counted.addAll(reporters.stream().collect(groupingBy(ReporterRow::agencyId)).entrySet().parallelStream()
                .flatMap(agency -> reporters(agency.getKey(), agency.getValue()).stream())
                .toList());
        return new CountedPersons(
                until,
                noMoreThanEntered(counted).stream().sorted(PersonRow.ORDER).toList());
    }

    private List<PersonRow> counted(Whose whose, List<ActRow> acts) {
        List<PersonRow> rows = new ArrayList<>();
        new Batches(acts, declared, few).counted().forEach((period, ofPeriod) -> ofPeriod.stream()
                .collect(groupingBy(ActRow::value, TreeMap::new, summingLong(ActRow::count)))
                .forEach((value, count) -> rows.add(new PersonRow(whose.agencyId, period, whose.fact, value, count))));
        return rows;
    }

    /** Those closed on entry were entered, and no more of them can be counted. */
    private static List<PersonRow> noMoreThanEntered(List<PersonRow> rows) {
        record Place(String agencyId, Period period) {}
        Map<Place, Long> entered = new HashMap<>();
        rows.stream()
                .filter(row -> row.fact() == Fact.ENTERED_BY_OFFICER)
                .forEach(row -> entered.put(new Place(row.agencyId(), row.period()), row.count()));
        return rows.stream()
                .filter(row -> row.fact() != Fact.CLOSED_ON_ENTRY
                        || row.count() <= entered.getOrDefault(new Place(row.agencyId(), row.period()), 0L))
                .toList();
    }

    /** Distinct persons do not add up; each period is counted for itself. */
    private List<PersonRow> reporters(String agency, List<ReporterRow> reporters) {
        TreeSet<LocalDate> slices = new TreeSet<>();
        reporters.forEach(row -> slices.addAll(row.slices()));
        List<PersonRow> rows = new ArrayList<>();
        for (Period period : Periods.measured(slices, declared)) {
            Map<LocalDate, Long> came = new TreeMap<>();
            for (ReporterRow row : reporters) {
                row.slices().subSet(period.from(), period.to()).stream()
                        .findFirst()
                        .map(slice -> slice.withDayOfMonth(1))
                        .filter(month -> month.isBefore(until))
                        .ifPresent(month -> came.merge(month, row.reporters(), Long::sum));
            }
            long all = 0;
            long counted = 0;
            for (long more : came.values()) {
                all += more;
                counted = all - counted >= few ? all : counted;
            }
            if (counted > 0) {
                rows.add(new PersonRow(agency, period, Fact.REPORTER_KNOWN, 0, counted));
            }
        }
        return rows;
    }
}
