package lapor.breakdown;

import lapor.rule.LimitSchedule;
import lapor.rule.Limits;
import lapor.tally.Fact;
import lapor.tally.TallyRow;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How long open handlings have waited (umur laporan terbuka): working days since receipt, in bands that end where the
 * latest limits for closing do. Those within the limit of their classification and those beyond it are counted apart,
 * since how many are beyond it is published.
 */
record OpenAges(LimitSchedule limits) {

    /** Open handlings by band, for each agency that has any. */
    SortedMap<String, Map<Dimension, SortedMap<String, Long>>> of(Collection<TallyRow> tallies) {
        NavigableSet<Integer> ends = ends();
        SortedMap<String, Map<Dimension, SortedMap<String, Long>>> ages = new TreeMap<>();
        for (TallyRow row : tallies) {
            if (row.fact() == Fact.UNRESOLVED) {
                ages.computeIfAbsent(row.agencyId(), absent -> new EnumMap<>(Dimension.class))
                        .computeIfAbsent(dimension(row), absent -> new TreeMap<>())
                        .merge(band(row.value(), ends), row.count(), Long::sum);
            }
        }
        return ages;
    }

    private NavigableSet<Integer> ends() {
        Limits latest = limits.regimes().get(limits.regimes().size() - 1);
        NavigableSet<Integer> ends = new TreeSet<>();
        latest.resolution().values().forEach(limit -> ends.add(limit.workingDays()));
        return ends;
    }

    private Dimension dimension(TallyRow row) {
        return row.value() > limits.at(row.slice()).resolutionDays(row.classification())
                ? Dimension.OPEN_OVERDUE
                : Dimension.OPEN_IN_TIME;
    }

    /** {@code 0-5}, {@code 6-14}; the last is {@code 61+}. */
    private static String band(int days, NavigableSet<Integer> ends) {
        Integer before = ends.lower(days);
        Integer end = ends.ceiling(days);
        int first = before == null ? 0 : before + 1;
        return new AgeBand(first, end == null ? OptionalInt.empty() : OptionalInt.of(end)).code();
    }
}
