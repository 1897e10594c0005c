package lapor.privacy;

import static java.util.stream.Collectors.groupingBy;

import lapor.tally.CountedPersons;
import lapor.tally.Fact;
import lapor.tally.OutcomePattern;
import lapor.tally.PatternRow;
import lapor.tally.PersonRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Patterns that show no more persons than are counted: of handlings that show more, as many are taken for such that do
 * not, so that what is drawn from patterns is of the same persons as what is measured.
 */
public final class SteppedPatterns {
    private static final List<Fact> FACTS = List.of(Fact.RATED, Fact.REOPENED, Fact.REPORTER_REPLIED);

    private record Whose(String agencyId, String period) {}

    private record Shown(Whose whose, Fact fact, int value) {}

    private SteppedPatterns() {}

    /** The patterns, of the same handlings as before. */
    public static List<PatternRow> of(Collection<PatternRow> patterns, CountedPersons persons) {
        Map<Shown, Long> counted = new HashMap<>();
        persons.rows().stream()
                .filter(row -> FACTS.contains(row.fact()))
                .forEach(row -> counted.put(shown(row), row.count()));
        return patterns.stream().collect(groupingBy(row -> new Whose(row.agencyId(), row.period()))).entrySet().stream()
                .flatMap(whose -> of(whose.getKey(), whose.getValue(), counted).stream())
                .sorted(PatternRow.ORDER)
                .toList();
    }

    private static Shown shown(PersonRow row) {
        return new Shown(new Whose(row.agencyId(), row.period().id()), row.fact(), row.value());
    }

    private static List<PatternRow> of(Whose whose, List<PatternRow> patterns, Map<Shown, Long> counted) {
        List<PatternRow> rows = patterns;
        for (Fact fact : FACTS) {
            Map<Integer, Long> left = new HashMap<>();
            List<PatternRow> kept = new ArrayList<>();
            for (PatternRow row : rows.stream().sorted(PatternRow.ORDER).toList()) {
                OptionalInt value = row.pattern().find(fact);
                if (value.isEmpty()) {
                    kept.add(row);
                    continue;
                }
                int points = value.getAsInt();
                long most = left.computeIfAbsent(
                        points, absent -> counted.getOrDefault(new Shown(whose, fact, absent), 0L));
                long showing = Math.min(most, row.count());
                left.put(points, most - showing);
                add(kept, row.pattern(), row, showing);
                add(kept, row.pattern().without(fact), row, row.count() - showing);
            }
            rows = added(kept);
        }
        return rows;
    }

    private static void add(List<PatternRow> rows, OutcomePattern pattern, PatternRow like, long count) {
        if (count > 0) {
            rows.add(new PatternRow(like.agencyId(), like.period(), pattern, count));
        }
    }

    private static List<PatternRow> added(List<PatternRow> rows) {
        Map<PatternRow, Long> sums = new HashMap<>();
        rows.forEach(row ->
                sums.merge(new PatternRow(row.agencyId(), row.period(), row.pattern(), 1), row.count(), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> new PatternRow(
                        sum.getKey().agencyId(),
                        sum.getKey().period(),
                        sum.getKey().pattern(),
                        sum.getValue()))
                .toList();
    }
}
