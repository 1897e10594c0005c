package lapor.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One row of a calendar file: a day that is not worked.
 *
 * @param name what the day is called, in Indonesian in the bundled calendar
 * @param standing whether it is settled
 * @param zone of the agencies that do not work on it; absent when none does
 */
public record Holiday(LocalDate date, DayKind kind, String name, DayStanding standing, Optional<ZoneId> zone) {}
