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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for findings in tallies, in years and declared periods.
 *
 * @param available facts whose events the source records; what it cannot show is not found
 * @param smallCell a finding of fewer handlings than this is withheld; where that is in a declared period, in all
 *     declared ones, since these may overlap
 */
public record Findings(LimitSchedule limits, List<Period> declared, Set<Fact> available, int smallCell) {
    public Findings {
        declared = List.copyOf(declared);
        available = Set.copyOf(available);
    }

    /** What any handling shows: by agency id, by period as metrics have them, and in the order of {@link Finding}. */
    public List<FindingRow> in(Collection<TallyRow> tallies) {
        List<TallyRow> counts = tallies.stream().filter(row -> row.value() == 0).toList();
        List<FindingRow> rows = new ArrayList<>();
        PeriodTallies.of(counts, limits, declared).forEach((agency, periods) -> {
            Map<Period, Tally> whole = new LinkedHashMap<>(periods);
            whole.keySet().removeIf(period -> !Periods.isWhole(period));
            rows.addAll(of(agency, whole));
        });
        return rows;
    }

    private List<FindingRow> of(String agency, Map<Period, Tally> periods) {
        Map<Finding, Map<Period, Count>> counts = new EnumMap<>(Finding.class);
        Map<Finding, Set<Period>> withheld = new EnumMap<>(Finding.class);
        for (Finding finding : Finding.values()) {
            Map<Period, Count> found = available.contains(finding.fact()) ? counts(finding, periods) : Map.of();
            counts.put(finding, found);
            withheld.put(finding, withheld(finding, found));
        }
        List<FindingRow> rows = new ArrayList<>();
        for (Period period : periods.keySet()) {
            counts.forEach((finding, found) -> Optional.ofNullable(found.get(period))
                    .map(count -> withheld.getOrDefault(finding, Set.of()).contains(period)
                            ? FindingRow.withheld(agency, period.id(), finding)
                            : FindingRow.shown(agency, period.id(), finding, count))
                    .ifPresent(rows::add));
        }
        return rows;
    }

    private static Map<Period, Count> counts(Finding finding, Map<Period, Tally> periods) {
        Map<Period, Count> counts = new LinkedHashMap<>();
        periods.forEach((period, tally) -> {
            Count count = new Count(tally.count(finding.fact()), finding.base().of(tally));
            if (count.cases() > 0) {
                counts.put(period, count);
            }
        });
        return counts;
    }

    private Set<Period> withheld(Finding finding, Map<Period, Count> counts) {
        Set<Period> withheld = new HashSet<>();
        counts.forEach((period, count) -> {
            if (finding.privacy().withholds(count, smallCell)) {
                withheld.add(period);
            }
        });
        if (withheld.stream().anyMatch(declared::contains)) {
            withheld.addAll(declared);
        }
        return withheld;
    }
}
