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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for findings in tallies, in years and declared periods.
 *
 * @param available facts whose events the source records; what it cannot show is not found
 */
public record Findings(LimitSchedule limits, List<Period> declared, Set<Fact> available) {
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
        for (Finding finding : Finding.values()) {
            counts.put(finding, available.contains(finding.fact()) ? counts(finding, periods) : Map.of());
        }
        List<FindingRow> rows = new ArrayList<>();
        for (Period period : periods.keySet()) {
            counts.forEach((finding, found) -> Optional.ofNullable(found.get(period))
                    .map(count -> FindingRow.of(agency, period.id(), finding, count))
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
}
