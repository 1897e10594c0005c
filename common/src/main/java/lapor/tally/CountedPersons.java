package lapor.tally;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Numbers of persons as they may be known from night to night: counted to ends of months, period by period. They stand
 * in the place of what tallies count of the same facts.
 *
 * @param until the day after the last end of a month to which persons are counted
 * @param rows in any order; where there is none, nobody is counted
 */
public record CountedPersons(LocalDate until, List<PersonRow> rows) {
    /** What persons did, and what handlings tell of them; counted month by month. */
    public static final Set<Fact> FACTS = Collections.unmodifiableSet(EnumSet.of(
            Fact.RATED,
            Fact.REPORTER_REPLIED,
            Fact.REOPENED,
            Fact.ENTERED_BY_OFFICER,
            Fact.CLOSED_ON_ENTRY,
            Fact.CONCENTRATED_REPORTERS));

    /** How they came, which is told of a period once it is over. */
    private static final Set<Fact> TOLD_LATER = EnumSet.of(Fact.CHANNEL, Fact.CHANNEL_OF_RETURNED);

    public CountedPersons {
        rows = List.copyOf(rows);
    }

    /**
     * Those of groups of agencies: as many as their agencies have together.
     *
     * @param counts whether an agency counts
     */
    public CountedPersons grouped(Predicate<String> counts, UnaryOperator<String> group) {
        return new CountedPersons(
                until,
                rows.stream()
                        .filter(row -> counts.test(row.agencyId()))
                        .collect(groupingBy(
                                row -> new PersonRow(
                                        group.apply(row.agencyId()), row.period(), row.fact(), row.value(), 1),
                                summingLong(PersonRow::count)))
                        .entrySet()
                        .stream()
                        .map(sum -> new PersonRow(
                                sum.getKey().agencyId(),
                                sum.getKey().period(),
                                sum.getKey().fact(),
                                sum.getKey().value(),
                                sum.getValue()))
                        .sorted(PersonRow.ORDER)
                        .toList());
    }

    /** Whether a period is over, so that nobody comes into it any more. */
    public boolean isOver(Period period) {
        return !period.to().isAfter(until);
    }

    /** Distinct reporters of each agency in each period; those without any are left out. */
    public Map<String, Map<Period, Long>> reporters() {
        Map<String, Map<Period, Long>> reporters = new HashMap<>();
        rows.stream().filter(row -> row.fact() == Fact.REPORTER_KNOWN).forEach(row -> reporters
                .computeIfAbsent(row.agencyId(), absent -> new HashMap<>())
                .put(row.period(), row.count()));
        return reporters;
    }

    /** What is put in the place of tallies, of each agency. */
    static Map<String, InPlace> inPlace(Optional<CountedPersons> persons, Collection<String> agencies) {
        Map<String, InPlace> inPlace = new TreeMap<>();
        persons.ifPresent(counted -> {
            Map<String, List<PersonRow>> byAgency = counted.rows.stream()
                    .filter(row -> FACTS.contains(row.fact()))
                    .collect(groupingBy(PersonRow::agencyId));
            agencies.forEach(agency -> inPlace.put(
                    agency,
                    new InPlace(
                            counted,
                            byAgency.getOrDefault(agency, List.of()).stream().collect(groupingBy(PersonRow::period)))));
        });
        return inPlace;
    }

    /**
     * Of one agency.
     *
     * @param periods rows by period
     */
    record InPlace(CountedPersons counted, Map<Period, List<PersonRow>> periods) {
        /** A tally of the agency in a period, with its persons in the place of those counted there. */
        Tally in(Period period, Tally tally) {
            EnumSet<Fact> replaced = EnumSet.copyOf(FACTS);
            if (!counted.isOver(period)) {
                replaced.addAll(TOLD_LATER);
            }
            return tally.with(replaced, periods.getOrDefault(period, List.of()));
        }
    }
}
