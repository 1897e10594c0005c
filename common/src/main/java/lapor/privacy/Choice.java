package lapor.privacy;

import lapor.tally.CalendarPeriod;
import lapor.tally.Period;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which numbers of a timeline are told: one after the other, the most wanted first, each where nothing that is withheld
 * is given away by it.
 */
final class Choice {
    /** Declared periods first, the longest of them first, then years, and the shorter the later. */
    static final Comparator<Period> WANTED = Comparator.<Period>comparingInt(Choice::months)
            .reversed()
            .thenComparing(Comparator.<Period>comparingLong(Choice::days).reversed())
            .thenComparing(Period::from)
            .thenComparing(Period::id);

    private Choice() {}

    /**
     * The periods that are told.
     *
     * @param timeline of which nothing is told, or only what is told anyway
     * @param tellable the numbers that are not withheld for themselves
     */
    static Set<Period> of(Timeline timeline, Map<Period, Long> tellable) {
        Set<Period> withheld = new HashSet<>(timeline.periods());
        withheld.removeAll(tellable.keySet());
        List<Period> chosen = new ArrayList<>();
        Timeline now = timeline;
        for (Period period : tellable.keySet().stream().sorted(WANTED).toList()) {
            Timeline then = now.copy();
            then.tell(period, tellable.getOrDefault(period, 0L));
            if (withheld.stream().noneMatch(then::givesAway)) {
                now = then;
                chosen.add(period);
            } else {
                withheld.add(period);
            }
        }
        // what was withheld later may be given away by what was told earlier
        while (!now.givenAway().isEmpty() && !chosen.isEmpty()) {
            chosen.remove(chosen.size() - 1);
            now = timeline.copy();
            for (Period period : chosen) {
                now.tell(period, tellable.getOrDefault(period, 0L));
            }
        }
        return new HashSet<>(chosen);
    }

    private static int months(Period period) {
        return CalendarPeriod.find(period.id()).map(CalendarPeriod::months).orElse(Integer.MAX_VALUE);
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to());
    }
}
