package lapor.judgement;

import lapor.tally.Fact;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What tallies of days and hours could still become, or could have been: each open case ends now, or never; and of some
 * rows that were not understood each made one case the fastest or the slowest of all.
 *
 * @param rows of one agency and one period
 * @param unknown so many rows were not understood
 */
record PossibleTallies(List<TallyRow> rows, long unknown) {
    private static final Map<Fact, Fact> ENDS = new EnumMap<>(Map.of(
            Fact.UNANSWERED, Fact.ANSWERED,
            Fact.UNANSWERED_HOURS, Fact.ANSWERED_HOURS,
            Fact.UNSETTLED, Fact.SETTLED,
            Fact.UNVERIFIED, Fact.VERIFIED,
            Fact.UNRESOLVED, Fact.RESOLVED));
    private static final int AT_LEAST = 1000;

    /** Every open case ends now, and the slowest are no slower than the fastest. */
    List<TallyRow> ended() {
        return moved(rows.stream().map(row -> ended(row, row.value())).toList(), Comparator.reverseOrder(), 0);
    }

    /** No open case ever ends, nor do the fastest; the value of that is {@link #never}. */
    List<TallyRow> unending() {
        List<TallyRow> unending = rows.stream()
                .map(row -> ENDS.containsKey(row.fact()) ? ended(row, never()) : row)
                .toList();
        return moved(unending, Comparator.naturalOrder(), never());
    }

    /** The tallies as they are, but for the slowest cases, which may have been the fastest. */
    List<TallyRow> faster() {
        return moved(rows, Comparator.reverseOrder(), 0);
    }

    /** Longer than any case took, so that the middle between it and any other is, too. */
    int never() {
        return 3 * longest() + AT_LEAST;
    }

    /** The longest that any case took. */
    int longest() {
        return rows.stream()
                .filter(row -> isOfTime(row.fact()))
                .mapToInt(TallyRow::value)
                .max()
                .orElse(0);
    }

    private List<TallyRow> moved(List<TallyRow> all, Comparator<Integer> first, int to) {
        Map<Fact, Long> left = new EnumMap<>(Fact.class);
        List<TallyRow> moved = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(TallyRow::value, first)).forEach(row -> {
            long some = isOfTime(row.fact()) ? Math.min(row.count(), left.getOrDefault(row.fact(), unknown)) : 0;
            left.put(row.fact(), left.getOrDefault(row.fact(), unknown) - some);
            add(moved, row, row.value(), row.count() - some);
            add(moved, row, to, some);
        });
        return moved;
    }

    private static void add(List<TallyRow> rows, TallyRow row, int value, long count) {
        if (count > 0) {
            rows.add(new TallyRow(row.agencyId(), row.slice(), row.classification(), row.fact(), value, count));
        }
    }

    private static TallyRow ended(TallyRow row, int value) {
        return new TallyRow(
                row.agencyId(),
                row.slice(),
                row.classification(),
                ENDS.getOrDefault(row.fact(), row.fact()),
                ENDS.containsKey(row.fact()) ? value : row.value(),
                row.count());
    }

    private static boolean isOfTime(Fact fact) {
        return ENDS.containsKey(fact) || ENDS.containsValue(fact);
    }
}
