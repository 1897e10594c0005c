package lapor.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Working time once more, from its definition alone: every minute is looked at on the clock of the wall. Week, hours
 * and Ramadan are written here again, so that nothing of the code under test is used.
 */
final class SlowWorkTime {
    private static final Set<LocalDate> FREE = Set.of(
            LocalDate.parse("2024-01-01"),
            LocalDate.parse("2024-04-11"),
            LocalDate.parse("2024-04-12"),
            LocalDate.parse("2024-08-17"),
            LocalDate.parse("2024-12-31"));
    private static final LocalDate FREE_IN_THE_EAST = LocalDate.parse("2024-03-06");
    private static final LocalDate RAMADAN_BEGINS = LocalDate.parse("2024-03-12");
    private static final LocalDate RAMADAN_ENDS = LocalDate.parse("2024-04-10");
    private static final LocalDate LONG_WEEKS_BEGIN = LocalDate.parse("2024-02-15");

    private final ZoneId zone;
    private final int days;
    private final Instant begin;
    private final int[] worked;

    /**
     * Walks through all minutes of a year once.
     *
     * @param days of the week that are worked once long weeks have begun, 5 to 7; 5 before
     */
    SlowWorkTime(ZoneId zone, int days) {
        this.zone = zone;
        this.days = days;
        this.begin = LocalDate.parse("2024-01-01").atStartOfDay(zone).toInstant();
        this.worked = new int[366 * 24 * 60];
        for (int minute = 0; minute < worked.length - 1; minute++) {
            worked[minute + 1] = worked[minute] + (isWorked(begin.plusSeconds(60L * minute)) ? 1 : 0);
        }
    }

    Instant instant(int minute) {
        return begin.plusSeconds(60L * minute);
    }

    int minutes() {
        return worked.length;
    }

    int workingMinutes(int from, int to) {
        return Math.max(0, worked[to] - worked[from]);
    }

    int workingDays(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    private boolean isWorked(Instant instant) {
        ZonedDateTime clock = instant.atZone(zone);
        LocalDate day = clock.toLocalDate();
        if (!isWorkingDay(day)) {
            return false;
        }
        int time = clock.getHour() * 100 + clock.getMinute();
        boolean ramadan = !day.isBefore(RAMADAN_BEGINS) && day.isBefore(RAMADAN_ENDS);
        return switch (day.getDayOfWeek()) {
            case SUNDAY -> time >= 115 && time < 245 || time >= 400 && time < 600;
            case SATURDAY -> time >= 800 && time < 1230;
            case FRIDAY ->
                ramadan
                        ? time >= 800 && time < 1130 || time >= 1230 && time < 1530
                        : time >= 730 && time < 1130 || time >= 1300 && time < 1630;
            default ->
                ramadan
                        ? time >= 800 && time < 1200 || time >= 1230 && time < 1500
                        : time >= 730 && time < 1200 || time >= 1300 && time < 1600;
        };
    }

    private boolean isWorkingDay(LocalDate day) {
        int last = day.isBefore(LONG_WEEKS_BEGIN) ? 5 : days;
        boolean free = FREE.contains(day) || zone.getId().equals("Asia/Jayapura") && day.equals(FREE_IN_THE_EAST);
        return day.getDayOfWeek().getValue() <= last && !free;
    }
}
