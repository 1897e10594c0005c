package lapor.finding;

import lapor.rule.LimitSchedule;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.PeriodTallies;
import lapor.tally.Periods;
import lapor.tally.Tally;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts signs in tallies, in years and declared periods.
 *
 * @param available facts whose events the source records; what it cannot show is no sign
 * @param smallCell a sign of fewer handlings than this is withheld; where that is in a declared period, in all declared
 *     ones, since these may overlap
 */
record Signs(LimitSchedule limits, List<Period> declared, Set<Fact> available, int smallCell) {
    Signs {
        declared = List.copyOf(declared);
        available = Set.copyOf(available);
    }

    /**
     * What handlings show, and what they might and do not: by agency id, by period as metrics have them, and in the
     * order of {@link Finding}.
     */
    List<Sign> in(Collection<TallyRow> tallies) {
        List<TallyRow> counts = tallies.stream().filter(row -> row.value() == 0).toList();
        List<Sign> signs = new ArrayList<>();
        PeriodTallies.of(counts, limits, declared).forEach((agency, periods) -> {
            Map<Period, Tally> whole = new LinkedHashMap<>(periods);
            whole.keySet().removeIf(period -> !Periods.isWhole(period));
            signs.addAll(of(agency, whole));
        });
        return signs;
    }

    private List<Sign> of(String agency, Map<Period, Tally> periods) {
        List<Finding> told = Finding.told(available);
        Map<Finding, Set<Period>> withheld = new LinkedHashMap<>();
        told.forEach(finding -> withheld.put(finding, withheld(finding, periods)));
        List<Sign> signs = new ArrayList<>();
        periods.forEach((period, tally) -> withheld.forEach((finding, hidden) -> {
            Count count = finding.count(tally);
            if (count.of() > 0) {
                signs.add(new Sign(agency, period.id(), finding, count, hidden.contains(period)));
            }
        }));
        return signs;
    }

    private Set<Period> withheld(Finding finding, Map<Period, Tally> periods) {
        Set<Period> withheld = new HashSet<>();
        periods.forEach((period, tally) -> {
            Count count = finding.count(tally);
            if (count.cases() > 0 && finding.privacy().withholds(count, smallCell)) {
                withheld.add(period);
            }
        });
        if (withheld.stream().anyMatch(declared::contains)) {
            withheld.addAll(declared);
        }
        return withheld;
    }
}
