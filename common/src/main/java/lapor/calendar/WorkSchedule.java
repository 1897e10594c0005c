package lapor.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The working days and hours of agencies that have the same week, hours, zone and holidays, for the days of a calendar.
 * An instant is worked when the clock on the wall shows a working hour of a working day: where clocks are put forward
 * within working hours that day is shorter, and where they are put back it is longer. All counts are looked up in
 * cumulative arrays and are exact to the microsecond.
 */
public final class WorkSchedule implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long MICROS_A_MINUTE = TimeUnit.MINUTES.toMicros(1);

    private final WorkCalendar calendar;
    private final ZoneId zone;
    private final int[] workingDays;
    private final WorkedMicros worked;

    private WorkSchedule(WorkCalendar calendar, WorkPattern pattern, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
        List<LocalDate> days =
                calendar.firstDay().datesUntil(calendar.lastDay().plusDays(1)).toList();
        this.workingDays = new int[days.size()];
        List<WorkedSpan> all = new ArrayList<>();
        int working = 0;
        for (int i = 0; i < workingDays.length; i++) {
            LocalDate day = days.get(i);
            List<WorkInterval> hours = calendar.isHoliday(day, zone) ? List.of() : pattern.hours(day);
            working += hours.isEmpty() ? 0 : 1;
            workingDays[i] = working;
            all.addAll(WorkedSpan.of(day, hours, zone));
        }
        int dayBefore = Math.toIntExact(calendar.firstDay().toEpochDay()) - 1;
        this.worked = WorkedMicros.of(all, dayBefore, workingDays.length + 2);
    }

    static WorkSchedule of(WorkCalendar calendar, WorkPattern pattern, ZoneId zone) {
        return new WorkSchedule(calendar, pattern, zone);
    }

    public ZoneId zone() {
        return zone;
    }

    /**
     * The number of working days d with from &lt; d ≤ to; 0 when to is not after from.
     *
     * @throws lapor.input.InvalidInputException if the calendar does not cover both days
     */
    public int workingDays(LocalDate from, LocalDate to) {
        return Math.max(0, workingDays[index(to)] - workingDays[index(from)]);
    }

    /**
     * The first day on which more than so many working days have passed since another.
     *
     * @return absent where the calendar ends before
     */
    public Optional<LocalDate> firstDayBeyond(LocalDate from, int days) {
        int target = workingDays[index(from)] + days + 1;
        int found = Arrays.binarySearch(workingDays, target);
        while (found > 0 && workingDays[found - 1] == target) {
            found--;
        }
        return found < 0 ? Optional.empty() : Optional.of(calendar.firstDay().plusDays(found));
    }

    /** As for days: those on which the instants lie in the zone. */
    public int workingDays(Instant from, Instant to) {
        return workingDays(from.atZone(zone).toLocalDate(), to.atZone(zone).toLocalDate());
    }

    /**
     * Whole minutes worked between two instants; a minute begun is not counted. 0 when to is not after from.
     *
     * @throws lapor.input.InvalidInputException if the calendar does not cover both days
     */
    public long workingMinutes(Instant from, Instant to) {
        return Math.max(0, (workedUntil(to) - workedUntil(from)) / MICROS_A_MINUTE);
    }

    private long workedUntil(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        calendar.requireCovers(day, day);
        return worked.until(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    private int index(LocalDate day) {
        calendar.requireCovers(day, day);
        return (int) ChronoUnit.DAYS.between(calendar.firstDay(), day);
    }
}
