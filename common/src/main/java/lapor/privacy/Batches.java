package lapor.privacy;

import lapor.tally.ActRow;
import lapor.tally.Period;
import lapor.tally.Periods;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Counts what persons did in batches of no few. At the end of every month, the shortest period first, all that is new
 * in a period is taken together if it is no few, and else waits for a later end of a month. A batch is counted in its
 * period and in every longer one around it; the parts of its period do without it, for they could not tell theirs of
 * it. So every number is a sum of whole batches, and so is every difference of numbers, whenever they were published.
 */
final class Batches {
    private static final Comparator<Period> SHORTEST = Comparator.<Period>comparingLong(
                    period -> ChronoUnit.DAYS.between(period.from(), period.to()))
            .thenComparing(Periods.ORDER);

    private final List<ActRow> acts;
    private final List<Counting> periods;
    private final int few;

    /** What is known of one period. */
    private record Counting(Period period, BitSet within, BitSet counted, BitSet lost) {
        boolean isAround(Counting other) {
            return !period.from().isAfter(other.period.from())
                    && !period.to().isBefore(other.period.to())
                    && !(period.from().equals(other.period.from())
                            && period.to().equals(other.period.to()));
        }

        BitSet waiting(int known) {
            BitSet waiting = within.get(0, known);
            waiting.andNot(counted);
            waiting.andNot(lost);
            return waiting;
        }
    }

    /**
     * Of one agency and one fact.
     *
     * @param acts of months that are over
     * @param few fewer than this wait
     */
    Batches(Collection<ActRow> acts, Collection<Period> declared, int few) {
        this.acts = acts.stream()
                .sorted(Comparator.comparing(ActRow::month).thenComparing(ActRow.ORDER))
                .toList();
        this.few = few;
        this.periods = new ArrayList<>();
        TreeSet<LocalDate> slices = new TreeSet<>();
        acts.forEach(act -> slices.add(act.slice()));
        Periods.measured(slices, declared).stream().sorted(SHORTEST).forEach(period -> {
            BitSet within = new BitSet();
            for (int i = 0; i < this.acts.size(); i++) {
                within.set(i, period.contains(this.acts.get(i).slice()));
            }
            if (!within.isEmpty()) {
                periods.add(new Counting(period, within, new BitSet(), new BitSet()));
            }
        });
    }

    /** What is counted in each period; periods in which nothing is are left out. */
    Map<Period, List<ActRow>> counted() {
        for (int known = 1; known <= acts.size(); known++) {
            if (known == acts.size()
                    || !acts.get(known).month().equals(acts.get(known - 1).month())) {
                for (Counting period : periods) {
                    BitSet waiting = period.waiting(known);
                    if (persons(waiting) >= few) {
                        take(period, waiting);
                    }
                }
            }
        }
        Map<Period, List<ActRow>> counted = new LinkedHashMap<>();
        periods.stream()
                .filter(period -> !period.counted.isEmpty())
                .forEach(period -> counted.put(
                        period.period,
                        period.counted.stream().mapToObj(acts::get).toList()));
        return counted;
    }

    private void take(Counting whose, BitSet batch) {
        whose.counted.or(batch);
        for (Counting other : periods) {
            if (other.isAround(whose) && !other.counted.intersects(batch)) {
                other.counted.or(batch);
            } else if (whose.isAround(other)) {
                BitSet part = (BitSet) batch.clone();
                part.and(other.within);
                other.lost.or(part);
            }
        }
    }

    private long persons(BitSet some) {
        return some.stream().mapToLong(act -> acts.get(act).count()).sum();
    }
}
