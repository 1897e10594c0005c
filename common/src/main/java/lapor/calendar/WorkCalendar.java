package lapor.calendar;

import lapor.input.InvalidInputException;
import lapor.input.Problems;
import lapor.input.Sha256;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Holidays and joint leave, and the working days of those who work Monday to Friday and have no holidays of their zone;
 * {@link WorkSchedules} knows the others. It answers for whole years only, and for no day outside them: a year without
 * its holidays would silently count too many days.
 */
public final class WorkCalendar implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 12;

    private final String name;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Set<LocalDate> holidays;
    private final Map<ZoneId, Set<LocalDate>> ofZones;
    private final Set<Integer> provisional;
    private final int[] cumulative;

    private WorkCalendar(
            String name,
            LocalDate firstDay,
            LocalDate lastDay,
            Set<LocalDate> holidays,
            Map<ZoneId, Set<LocalDate>> ofZones,
            Set<Integer> provisional) {
        this.name = name;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.provisional = Set.copyOf(provisional);
        this.holidays = Set.copyOf(holidays);
        this.ofZones = Map.copyOf(ofZones);
        this.cumulative = new int[Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay) + 1)];
        int working = 0;
        for (int i = 0; i < cumulative.length; i++) {
            LocalDate day = firstDay.plusDays(i);
            if (!isWeekend(day) && !holidays.contains(day)) {
                working++;
            }
            cumulative[i] = working;
        }
    }

    /**
     * A calendar of the years given, both included.
     *
     * @param holidays days not worked; those on a weekend change nothing
     */
    public static WorkCalendar ofYears(String name, int firstYear, int lastYear, Set<LocalDate> holidays) {
        return new WorkCalendar(
                name,
                LocalDate.ofYearDay(firstYear, 1),
                LocalDate.ofYearDay(lastYear + 1, 1).minusDays(1),
                holidays,
                Map.of(),
                Set.of());
    }

    /** The same calendar with days that only agencies of a zone have free. */
    WorkCalendar with(Map<ZoneId, Set<LocalDate>> ofZones) {
        return new WorkCalendar(name, firstDay, lastDay, holidays, ofZones, provisional);
    }

    /** The same calendar of which some years are not settled yet. */
    WorkCalendar provisional(Set<Integer> years) {
        return new WorkCalendar(name, firstDay, lastDay, holidays, ofZones, years);
    }

    /** Whether no decree settles a year's days yet, so that they may move and its joint leave is not known. */
    public boolean isProvisional(int year) {
        return provisional.contains(year);
    }

    /** A short text that differs where the days differ that are free in a year; {@code none} in one without any. */
    String fingerprint(int year) {
        Predicate<LocalDate> then = day -> day.getYear() == year;
        Stream<String> everywhere = holidays.stream().filter(then).map(LocalDate::toString);
        Stream<String> somewhere = ofZones.entrySet().stream()
                .flatMap(zone -> zone.getValue().stream().filter(then).map(day -> day + " " + zone.getKey()));
        List<String> days = Stream.concat(everywhere, somewhere).sorted().toList();
        return days.isEmpty() ? "none" : Sha256.of(String.join("\n", days)).substring(0, DIGITS);
    }

    /** Whether agencies of a zone have the day free, whatever their week: a holiday or joint leave. */
    public boolean isHoliday(LocalDate day, ZoneId zone) {
        return holidays.contains(day) || ofZones.getOrDefault(zone, Set.of()).contains(day);
    }

    /** What it is called in run files and messages. */
    public String name() {
        return name;
    }

    /** First day it answers for. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Last day it answers for. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Whether the day is worked.
     *
     * @throws InvalidInputException if the calendar does not cover the day's year
     */
    public boolean isWorkingDay(LocalDate day) {
        int index = index(day);
        return cumulative[index] > (index == 0 ? 0 : cumulative[index - 1]);
    }

    /**
     * The number of working days d with from &lt; d ≤ to; 0 when to is not after from.
     *
     * @throws InvalidInputException if the calendar does not cover both years
     */
    public int workingDays(LocalDate from, LocalDate to) {
        return Math.max(0, cumulative[index(to)] - cumulative[index(from)]);
    }

    /**
     * The first day with so many working days after the given one; that day itself when none are asked for.
     *
     * @param days at least 0
     * @throws InvalidInputException if the calendar ends before
     */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative, but is " + days);
        }
        if (days == 0) {
            return day;
        }
        int wanted = cumulative[index(day)] + days;
        if (wanted > cumulative[cumulative.length - 1]) {
            throw notCovered(lastDay.getYear() + 1);
        }
        int found = Arrays.binarySearch(cumulative, wanted);
        while (cumulative[found - 1] == wanted) {
            found--;
        }
        return firstDay.plusDays(found);
    }

    /**
     * Checks before work begins that every day from one to the other, both included, can be counted.
     *
     * @throws InvalidInputException naming the years that cannot
     */
    public void requireCovers(LocalDate from, LocalDate to) {
        Problems problems = new Problems();
        if (from.isBefore(firstDay)) {
            problems.addAll(notCovered(from.getYear()));
        }
        if (to.isAfter(lastDay)) {
            problems.addAll(notCovered(to.getYear()));
        }
        problems.throwIfAny();
    }

    private int index(LocalDate day) {
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            throw notCovered(day.getYear());
        }
        return (int) ChronoUnit.DAYS.between(firstDay, day);
    }

    private InvalidInputException notCovered(int year) {
        String advice = name.equals(Calendars.WEEKDAYS)
                ? ""
                : ". Use the calendar \"" + Calendars.WEEKDAYS + "\" if Monday to Friday is enough";
        return InvalidInputException.of(
                "calendar " + name,
                "has no holidays for " + year + "; it covers " + firstDay.getYear() + " to " + lastDay.getYear()
                        + advice);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
