package lapor.calendar;

import lapor.input.BundledFile;
import lapor.input.CsvInput;
import lapor.input.InvalidInputException;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;
import lapor.input.Problems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The calendars that a run can name: bundled ones, and CSV files with the columns {@code date, kind, name},
 * {@code zone} for days that only one zone's agencies have free, and {@code standing} for days that no decree settles
 * yet.
 */
public final class Calendars {
    /** Indonesia's public holidays and joint leave. */
    public static final String INDONESIA = "indonesia";

    /** Monday to Friday without holidays. */
    public static final String WEEKDAYS = "weekdays";

    private Calendars() {}

    /**
     * Reads a calendar. A file covers the years from the first to the last of its days that are free everywhere.
     *
     * @param nameOrFile {@code indonesia}, {@code weekdays}, or a CSV file
     * @param baseFolder what a file's path is relative to
     * @throws InvalidInputException with everything wrong in the file
     */
    public static WorkCalendar read(String nameOrFile, Path baseFolder) {
        return switch (nameOrFile) {
            case INDONESIA -> ofHolidays(INDONESIA, holidays(INDONESIA));
            case WEEKDAYS ->
                JsonDocument.read(WEEKDAYS, BundledFile.read(Calendars.class, WEEKDAYS + ".json"), Calendars::weekdays);
            default -> {
                Path file = baseFolder.resolve(nameOrFile);
                if (!Files.exists(file)) {
                    throw InvalidInputException.of(
                            nameOrFile,
                            "is neither a bundled calendar (" + INDONESIA + ", " + WEEKDAYS + ") nor a file in "
                                    + baseFolder.toAbsolutePath());
                }
                HolidayRows rows = new HolidayRows();
                yield ofHolidays(
                        file.toString(), CsvInput.read(file, HolidayRows.COLUMNS, HolidayRows.OPTIONAL, rows::read));
            }
        };
    }

    /** The days of the bundled calendar of Indonesia, in the order of dates. */
    public static List<Holiday> indonesia() {
        return holidays(INDONESIA);
    }

    private static List<Holiday> holidays(String name) {
        HolidayRows rows = new HolidayRows();
        return CsvInput.parse(name, BundledFile.read(Calendars.class, name + ".csv"), HolidayRows.BUNDLED, rows::read);
    }

    private static WorkCalendar ofHolidays(String name, List<Holiday> holidays) {
        Set<LocalDate> everywhere = holidays.stream()
                .filter(holiday -> holiday.zone().isEmpty())
                .map(Holiday::date)
                .collect(Collectors.toSet());
        Optional<LocalDate> first = everywhere.stream().min(LocalDate::compareTo);
        Optional<LocalDate> last = everywhere.stream().max(LocalDate::compareTo);
        if (first.isEmpty() || last.isEmpty()) {
            throw InvalidInputException.of(name, "has no day that is free everywhere, so it covers no year");
        }
        WorkCalendar calendar =
                WorkCalendar.ofYears(name, first.get().getYear(), last.get().getYear(), everywhere);
        Map<ZoneId, Set<LocalDate>> ofZones = new HashMap<>();
        Problems problems = new Problems();
        for (Holiday holiday : holidays) {
            holiday.zone().ifPresent(zone -> {
                problems.collect(() -> {
                    calendar.requireCovers(holiday.date(), holiday.date());
                    return holiday;
                });
                ofZones.computeIfAbsent(zone, absent -> new HashSet<>()).add(holiday.date());
            });
        }
        problems.throwIfAny();
        return calendar.with(ofZones).provisional(provisionalYears(holidays));
    }

    /** A year with a day that no decree settles has no decree. */
    private static Set<Integer> provisionalYears(List<Holiday> holidays) {
        return holidays.stream()
                .filter(holiday -> holiday.standing() == DayStanding.PROVISIONAL)
                .map(holiday -> holiday.date().getYear())
                .collect(Collectors.toSet());
    }

    private static WorkCalendar weekdays(JsonFields fields) {
        return WorkCalendar.ofYears(WEEKDAYS, year(fields, "firstYear"), year(fields, "lastYear"), Set.of());
    }

    private static int year(JsonFields fields, String key) {
        return fields.integer(key, 1, Year.MAX_VALUE);
    }
}
