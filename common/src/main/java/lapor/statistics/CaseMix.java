package lapor.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Indirect standardisation: what each unit would show if in every stratum it did as all units together. With n(s) cases
 * of the unit and the rate r(s) of all units in stratum s, it expects {@code Σ n(s) r(s)} events.
 *
 * @param rates of events in each stratum, 0 to 1
 */
public record CaseMix(SortedMap<String, Double> rates) {
    public CaseMix {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    /** The rates of all units together. Units lack the strata in which they have no cases. */
    public static CaseMix pooled(Collection<? extends Map<String, Proportion>> units) {
        SortedMap<String, Proportion> sums = new TreeMap<>();
        units.forEach(unit -> unit.forEach((stratum, share) -> sums.merge(stratum, share, CaseMix::plus)));
        SortedMap<String, Double> rates = new TreeMap<>();
        sums.forEach((stratum, share) -> rates.put(stratum, share.rate()));
        return new CaseMix(rates);
    }

    /**
     * Observed over expected events of a unit. Absent when no event is expected of it.
     *
     * @throws IllegalArgumentException if it has a stratum whose rate is not known
     */
    public Optional<StandardisedRatio> ratio(Map<String, Proportion> unit) {
        long observed = 0;
        double expected = 0;
        for (Map.Entry<String, Proportion> stratum : new TreeMap<>(unit).entrySet()) {
            observed += stratum.getValue().successes();
            expected += stratum.getValue().trials() * rate(stratum.getKey());
        }
        return expected == 0 ? Optional.empty() : Optional.of(StandardisedRatio.of(observed, expected));
    }

    private double rate(String stratum) {
        Double rate = rates.get(stratum);
        if (rate == null) {
            throw new IllegalArgumentException("stratum " + stratum + " is none of " + rates.keySet());
        }
        return rate;
    }

    private static Proportion plus(Proportion one, Proportion other) {
        return new Proportion(one.successes() + other.successes(), one.trials() + other.trials());
    }
}
