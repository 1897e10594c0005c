package lapor.calendar;

import java.time.LocalDate;

/**
 * One row of a calendar file: a day that is not worked.
 *
 * @param name what the day is called, in Indonesian in the bundled calendar
 */
public record Holiday(LocalDate date, DayKind kind, String name) {}
