package lapor.privacy;

import lapor.tally.CalendarPeriod;
import lapor.tally.Period;
import lapor.tally.Periods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From the ids of periods to when they are. */
final class PeriodNames {
    private final Map<String, Period> known = new HashMap<>();
    private final List<Period> declared;

    /** Periods of the calendar, and declared ones. */
    PeriodNames(Collection<Period> declared) {
        this.declared = List.copyOf(declared);
        declared.forEach(period -> known.put(period.id(), period));
    }

    /**
     * The period with this id.
     *
     * @throws IllegalArgumentException if none has it
     */
    Period of(String id) {
        return Optional.ofNullable(known.get(id))
                .or(() -> CalendarPeriod.find(id).map(kind -> remember(kind.named(id))))
                .orElseThrow(() -> new IllegalArgumentException("no period " + id));
    }

    private Period remember(Period period) {
        known.put(period.id(), period);
        return period;
    }

    /**
     * Of the declared periods and years as many as do not overlap, the most wanted first. Declared ones count before
     * anything is received in them, so that the same are taken from night to night.
     *
     * @param ids of all periods
     */
    List<Period> apart(Collection<String> ids) {
        List<Period> apart = new ArrayList<>();
        Stream.concat(declared.stream(), ids.stream().distinct().map(this::of))
                .distinct()
                .filter(Periods::isWhole)
                .sorted(Choice.WANTED)
                .forEach(period -> {
                    if (apart.stream()
                            .noneMatch(other -> other.from().isBefore(period.to())
                                    && period.from().isBefore(other.to()))) {
                        apart.add(period);
                    }
                });
        return apart;
    }
}
