package lapor.calendar;

import lapor.input.JsonFields;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the key {@code hours}: days of the week in any case, each with its stretches. */
final class WeekHoursReader {
    private static final String KEY = "hours";

    private WeekHoursReader() {}

    static WeekHours read(JsonFields fields) {
        int before = fields.problems().size();
        Map<DayOfWeek, List<WorkInterval>> byDay = new EnumMap<>(DayOfWeek.class);
        fields.map(KEY, WeekHoursReader::stretches).forEach((name, stretches) -> {
            String path = fields.path(KEY + "." + name);
            Optional<DayOfWeek> day = findDay(name);
            if (day.isEmpty()) {
                fields.problems().invalid(path, "must be a day of the week such as MONDAY");
            } else if (byDay.put(day.get(), stretches) != null) {
                fields.problems().invalid(path, "is there twice");
            }
        });
        if (byDay.isEmpty() && fields.problems().size() == before) {
            fields.problems().invalid(fields.path(KEY), "needs at least one day with hours");
        }
        return new WeekHours(byDay);
    }

    private static List<WorkInterval> stretches(JsonFields days, String name) {
        int before = days.problems().size();
        List<String> texts = days.texts(name);
        if (texts.isEmpty() && days.problems().size() == before) {
            days.problems().invalid(days.path(name), "needs hours; leave out a day that is not worked");
        }
        List<WorkInterval> stretches = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String path = days.path(name + "[" + i + "]");
            findStretch(days, path, texts.get(i)).ifPresent(stretch -> {
                stretches.stream().filter(stretch::overlaps).forEach(other -> days.problems()
                        .invalid(path, stretch + " overlaps " + other));
                stretches.add(stretch);
            });
        }
        return stretches.stream()
                .sorted(Comparator.comparingInt(WorkInterval::from))
                .toList();
    }

    /** Absent when a problem was noted, by the list of texts for an empty one. */
    private static Optional<WorkInterval> findStretch(JsonFields days, String path, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WorkInterval.parse(text));
        } catch (DateTimeException e) {
            days.problems()
                    .invalid(
                            path,
                            "must be a stretch of one day such as 07:30-12:00, which ends after it begins and by 24:00,"
                                    + " but is \"" + text + "\"");
            return Optional.empty();
        }
    }

    private static Optional<DayOfWeek> findDay(String name) {
        try {
            return Optional.of(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
