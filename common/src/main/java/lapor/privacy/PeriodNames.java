package lapor.privacy;

import lapor.tally.CalendarPeriod;
import lapor.tally.Period;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From the ids of periods to when they are. */
final class PeriodNames {
    private final Map<String, Period> known = new HashMap<>();

    /** Periods of the calendar, and declared ones. */
    PeriodNames(Collection<Period> declared) {
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
}
