package lapor.finding;

import lapor.rule.LimitSchedule;
import lapor.tally.CountedPersons;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.PeriodTallies;
import lapor.tally.Periods;
import lapor.tally.Tally;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts signs in tallies, in years and declared periods.
 *
 * @param available facts whose events the source records; what it cannot show is no sign
 */
record Signs(LimitSchedule limits, List<Period> declared, Set<Fact> available) {
    Signs {
        declared = List.copyOf(declared);
        available = Set.copyOf(available);
    }

    /**
     * What handlings show, and what they might and do not: by agency id, by period as metrics have them, and in the
     * order of {@link Finding}.
     *
     * @param persons as they may be known; absent where they are counted as the tallies have them
     */
    List<Sign> in(Collection<TallyRow> tallies, Optional<CountedPersons> persons) {
        List<TallyRow> counts = tallies.stream().filter(row -> row.value() == 0).toList();
        List<Sign> signs = new ArrayList<>();
        PeriodTallies.of(counts, persons, limits, declared).forEach((agency, periods) -> {
            Map<Period, Tally> whole = new LinkedHashMap<>(periods);
            whole.keySet().removeIf(period -> !Periods.isWhole(period));
            signs.addAll(of(agency, whole));
        });
        return signs;
    }

    private List<Sign> of(String agency, Map<Period, Tally> periods) {
        List<Finding> told = Finding.told(available);
        List<Sign> signs = new ArrayList<>();
        periods.forEach((period, tally) -> told.forEach(finding -> {
            Count count = finding.count(tally);
            if (count.of() > 0) {
                signs.add(new Sign(agency, period.id(), finding, count));
            }
        }));
        return signs;
    }
}
