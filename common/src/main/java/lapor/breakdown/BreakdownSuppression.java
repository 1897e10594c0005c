package lapor.breakdown;

import lapor.metric.Status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;

/**
 * Withholds values of so few handlings that a reporter could be made out. Since an agency's total is published, at
 * least two values are withheld, which together are no small cell, as far as there are others. Declared periods may
 * overlap, so that a value withheld in one is withheld in all of them.
 *
 * @param smallCell from so many handlings on, a value is published; at least 1
 * @param declared ids of the declared periods
 */
record BreakdownSuppression(int smallCell, Set<String> declared) {

    /**
     * The rows of one agency and dimension.
     *
     * @param periods handlings by value, each at least 1, by period
     */
    List<BreakdownRow> rows(String agency, Dimension dimension, Map<String, SortedMap<String, Long>> periods) {
        Map<String, Set<String>> withheld = withheld(periods);
        List<BreakdownRow> rows = new ArrayList<>();
        periods.forEach((period, values) -> {
            double all = values.values().stream().mapToLong(Long::longValue).sum();
            Set<String> hidden = withheld.getOrDefault(period, Set.of());
            values.forEach((value, count) -> {
                if (!hidden.contains(value)) {
                    rows.add(new BreakdownRow(
                            agency,
                            period,
                            dimension,
                            value,
                            OptionalLong.of(count),
                            OptionalDouble.of(count / all),
                            Status.OK));
                }
            });
            if (values.keySet().stream().anyMatch(hidden::contains)) {
                rows.add(new BreakdownRow(
                        agency,
                        period,
                        dimension,
                        "",
                        OptionalLong.empty(),
                        OptionalDouble.empty(),
                        Status.SUPPRESSED));
            }
        });
        return rows;
    }

    private Map<String, Set<String>> withheld(Map<String, SortedMap<String, Long>> periods) {
        Map<String, Set<String>> withheld = new HashMap<>();
        periods.keySet().forEach(period -> withheld.put(period, new HashSet<>()));
        boolean grown = true;
        while (grown) {
            long before = size(withheld);
            periods.forEach((period, values) -> withhold(values, withheld.getOrDefault(period, new HashSet<>())));
            Set<String> inAnyDeclared = new HashSet<>();
            declared.forEach(period -> inAnyDeclared.addAll(withheld.getOrDefault(period, Set.of())));
            withheld.forEach((period, values) -> {
                if (declared.contains(period)) {
                    values.addAll(inAnyDeclared);
                }
            });
            grown = size(withheld) > before;
        }
        return withheld;
    }

    private void withhold(SortedMap<String, Long> values, Set<String> withheld) {
        values.forEach((value, count) -> {
            if (count < smallCell) {
                withheld.add(value);
            }
        });
        while (isTooPlain(values, withheld)) {
            values.entrySet().stream()
                    .filter(value -> !withheld.contains(value.getKey()))
                    .min(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                            .thenComparing(Map.Entry::getKey))
                    .ifPresent(value -> withheld.add(value.getKey()));
        }
    }

    /** Whether what is withheld follows from the total, while there are values that could go with it. */
    private boolean isTooPlain(SortedMap<String, Long> values, Set<String> withheld) {
        List<Long> hidden = values.entrySet().stream()
                .filter(value -> withheld.contains(value.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        long sum = hidden.stream().mapToLong(Long::longValue).sum();
        return !hidden.isEmpty() && hidden.size() < values.size() && (hidden.size() < 2 || sum < smallCell);
    }

    private static long size(Map<String, Set<String>> sets) {
        return sets.values().stream().mapToLong(Set::size).sum();
    }
}
