package lapor.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import lapor.breakdown.BreakdownRow;
import lapor.breakdown.Dimension;
import lapor.metric.Status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets breakdowns stand as they were told before, as long as what is new would tell of few: late rows and corrections
 * move single complaints from value to value of a period that is over. A breakdown is told anew only where every number
 * of it that was told is told again, and each of them, and what is left of the total beside them, is the same or
 * differs by no few.
 *
 * @param before as it was told
 * @param few fewer are not told
 */
record Standing(Collection<BreakdownRow> before, int few) {
    private static final Set<Dimension> OF_PERSONS =
            EnumSet.of(Dimension.CLASSIFICATION, Dimension.CHANNEL, Dimension.CATEGORY);

    private record PartOfPeriod(BreakdownAudit.Part part, String period) {}

    Standing {
        before = before.stream()
                .filter(row -> OF_PERSONS.contains(row.dimension()))
                .toList();
    }

    /** The rows as they may be told now, in their order. */
    List<BreakdownRow> beside(List<BreakdownRow> chosen) {
        Map<PartOfPeriod, List<BreakdownRow>> then = parts(before);
        Map<PartOfPeriod, List<BreakdownRow>> now = parts(chosen);
        then.values().removeIf(rows -> told(rows).isEmpty());
        then.keySet().retainAll(now.keySet());
        Set<BreakdownAudit.Part> standing = new HashSet<>();
        then.forEach((part, rows) -> {
            if (tellsOfFew(rows, now.getOrDefault(part, List.of()))) {
                standing.add(part.part());
            }
        });
        if (standing.isEmpty()) {
            return chosen;
        }
        List<BreakdownRow> told = new ArrayList<>();
        now.forEach((part, rows) -> told.addAll(standing.contains(part.part()) ? then.getOrDefault(part, rows) : rows));
        return told;
    }

    private static Map<PartOfPeriod, List<BreakdownRow>> parts(Collection<BreakdownRow> rows) {
        return rows.stream()
                .collect(groupingBy(
                        row -> new PartOfPeriod(new BreakdownAudit.Part(row.agencyId(), row.dimension()), row.period()),
                        LinkedHashMap::new,
                        toList()));
    }

    private static Map<String, Long> told(List<BreakdownRow> rows) {
        return rows.stream()
                .filter(row -> row.status() != Status.SUPPRESSED)
                .collect(toMap(BreakdownRow::value, row -> row.handlings().orElseThrow()));
    }

    private boolean tellsOfFew(List<BreakdownRow> then, List<BreakdownRow> now) {
        Map<String, Long> before = told(then);
        Map<String, Long> after = told(now);
        if (!after.keySet().containsAll(before.keySet())) {
            return true;
        }
        long rest = BreakdownAudit.total(now) - BreakdownAudit.total(then);
        for (Map.Entry<String, Long> value : before.entrySet()) {
            long more = after.getOrDefault(value.getKey(), 0L) - value.getValue();
            rest -= more;
            if (isFew(more)) {
                return true;
            }
        }
        return isFew(rest);
    }

    private boolean isFew(long difference) {
        return difference != 0 && Math.abs(difference) < few;
    }
}
