package lapor.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of a week.
 *
 * @param byDay for each day that has hours, its stretches in order, none overlapping another
 */
public record WeekHours(Map<DayOfWeek, List<WorkInterval>> byDay) {
    public WeekHours {
        Map<DayOfWeek, List<WorkInterval>> copy = new EnumMap<>(DayOfWeek.class);
        byDay.forEach((day, stretches) -> copy.put(day, List.copyOf(stretches)));
        byDay = Collections.unmodifiableMap(copy);
    }

    /** Hours of a day; empty when it has none. */
    public List<WorkInterval> of(DayOfWeek day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** Minutes of a whole week, without breaks. */
    public int minutes() {
        return byDay.values().stream()
                .flatMap(List::stream)
                .mapToInt(WorkInterval::minutes)
                .sum();
    }
}
