package lapor.generate;

import lapor.calendar.WorkCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When people in offices get something done. */
final class OfficeClock {
    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);
    private static final int OPEN_SECONDS = CLOSES.toSecondOfDay() - OPENS.toSecondOfDay();
    private static final int SAME_DAY_SECONDS = 3 * 60 * 60;
    private static final double WORKS_LATE = 0.3;

    /** Whoever answers as fast as this has people at work in the evening and on weekends. */
    private static final double ROUND_THE_CLOCK_DAYS = 0.3;

    /** When the nightly job of the system closes what nobody touches any more. */
    private static final LocalTime NIGHTLY_JOB = LocalTime.of(1, 0);

    private final WorkCalendar calendar;

    OfficeClock(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** An instant so many working days later on average, in office hours of the zone but for some late work. */
    Instant after(Instant start, double workingDays, ZoneId zone, Dice dice) {
        ZonedDateTime local = start.atZone(zone);
        if (!local.toLocalDate().isBefore(calendar.lastDay())) {
            return start;
        }
        int days = dice.around(workingDays);
        if (days == 0) {
            ZonedDateTime soon = local.plusSeconds(60 + dice.below(SAME_DAY_SECONDS));
            boolean sameDay = soon.toLocalDate().equals(local.toLocalDate());
            boolean late = sameDay && dice.chance(workingDays < ROUND_THE_CLOCK_DAYS ? 1 : WORKS_LATE);
            if (isOpen(soon) || late) {
                return soon.toInstant();
            }
            if (calendar.isWorkingDay(local.toLocalDate())
                    && local.toLocalTime().isBefore(OPENS)) {
                return inHours(local.toLocalDate(), zone, dice);
            }
        }
        return inHours(later(local.toLocalDate(), Math.max(1, days)), zone, dice);
    }

    /** The night in which something untouched for so many working days is closed. */
    Instant nightAfter(Instant start, int workingDays) {
        return Wib.at(later(Wib.day(start), workingDays), NIGHTLY_JOB);
    }

    /** What would happen beyond the calendar is never told, so that its day plays no part. */
    private LocalDate later(LocalDate from, int workingDays) {
        LocalDate last = calendar.lastDay();
        return from.isBefore(last)
                ? calendar.plusWorkingDays(from, Math.min(workingDays, calendar.workingDays(from, last)))
                : from;
    }

    private boolean isOpen(ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        return calendar.isWorkingDay(local.toLocalDate()) && !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    private static Instant inHours(LocalDate day, ZoneId zone, Dice dice) {
        return day.atTime(OPENS)
                .plusSeconds(dice.below(OPEN_SECONDS))
                .atZone(zone)
                .toInstant();
    }
}
