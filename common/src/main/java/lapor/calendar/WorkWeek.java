package lapor.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A working week, five or six days long: the days that have hours are worked.
 *
 * @param scope whose week it is
 * @param from first day on which it holds; absent for one that reaches back without end
 */
public record WorkWeek(AgencyScope scope, Optional<LocalDate> from, WeekHours hours, Provenance provenance) {
    boolean holdsOn(LocalDate day) {
        return from.isEmpty() || !from.get().isAfter(day);
    }
}
