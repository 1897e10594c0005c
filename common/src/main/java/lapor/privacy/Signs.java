package lapor.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import lapor.finding.Finding;
import lapor.finding.FindingRow;
import lapor.tally.Period;
import lapor.tally.Periods;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Withholds findings that tell of persons. They have no row then, as where there is nothing to find: that something was
 * found of one to four would tell them from none.
 *
 * @param names of the periods
 * @param few fewer than this are withheld
 */
record Signs(PeriodNames names, int few) {

    /** The rows that may be published, in their order. */
    List<FindingRow> published(Collection<FindingRow> rows, Headcounts counts, Persons persons) {
        Set<FindingRow> withheld = new HashSet<>();
        rows.stream()
                .filter(row -> row.finding().isOfPersons())
                .collect(groupingBy(FindingRow::agencyId))
                .forEach((agency, ofAgency) -> withheld.addAll(withheldOf(agency, ofAgency, counts, persons)));
        return rows.stream().filter(row -> !withheld.contains(row)).toList();
    }

    private Set<FindingRow> withheldOf(String agency, List<FindingRow> rows, Headcounts counts, Persons persons) {
        Set<Period> entered = entered(agency, rows, counts);
        Set<Period> closed = told(agency, rows, Finding.CLOSED_ON_ENTRY, counts, entered);
        Set<Period> concentrated =
                told(agency, rows, Finding.CONCENTRATED_REPORTERS, counts, reporters(agency, counts, persons));
        Set<FindingRow> withheld = new HashSet<>();
        for (FindingRow row : rows) {
            Period period = names.of(row.period());
            boolean told =
                    switch (row.finding()) {
                        case ENTERED_BY_OFFICER -> entered.contains(period);
                        case CLOSED_ON_ENTRY -> closed.contains(period);
                        case CONCENTRATED_REPORTERS -> concentrated.contains(period);
                        default -> persons.tellsOfAgency(Crowd.of(row.finding()), agency, period);
                    };
            if (!told) {
                withheld.add(row);
            }
        }
        return withheld;
    }

    private Set<Period> entered(String agency, List<FindingRow> rows, Headcounts counts) {
        return told(agency, rows, Finding.ENTERED_BY_OFFICER, counts, counts.periodsOf(agency));
    }

    /** Those closed on entry are told only where it is told how many were entered. */
    private Set<Period> told(
            String agency, List<FindingRow> rows, Finding finding, Headcounts counts, Set<Period> among) {
        Headcount headcount = headcount(agency, rows, finding, counts);
        Map<Period, Long> tellable = headcount.atLeast(few);
        tellable.keySet().retainAll(among);
        return Choice.of(headcount.timeline(), tellable);
    }

    /** Periods in which it is told how many reporters there were; all where no such number is measured. */
    private static Set<Period> reporters(String agency, Headcounts counts, Persons persons) {
        return counts.of(Crowd.REPORTERS).containsKey(agency)
                ? counts.periodsOf(agency).stream()
                        .filter(period -> persons.tellsOfAgency(Crowd.REPORTERS, agency, period))
                        .collect(toSet())
                : counts.periodsOf(agency);
    }

    private Headcount headcount(String agency, List<FindingRow> rows, Finding finding, Headcounts counts) {
        Map<Period, Long> most = new HashMap<>();
        Map<Period, Long> told = new HashMap<>();
        for (Period period : counts.periodsOf(agency)) {
            if (Periods.isWhole(period)) {
                most.put(period, counts.received(agency, period));
                told.put(period, 0L);
            }
        }
        rows.stream()
                .filter(row -> row.finding() == finding)
                .forEach(row -> told.put(names.of(row.period()), row.cases().orElse(0)));
        return new Headcount(Adding.STEPS, few - 1L, most, told, counts.receivedOf(agency));
    }
}
