package lapor.judgement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nights that log files are of, by the dates in their names. Files whose names differ only by the date are one
 * series; a series is nightly where most of its nights follow each other.
 */
final class NightSeries {
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

    private NightSeries() {}

    /** Nights that a nightly series lacks between its first and its last. */
    static NavigableSet<LocalDate> missing(Collection<String> names) {
        Map<String, NavigableSet<LocalDate>> series = new TreeMap<>();
        for (String name : names) {
            Matcher date = DATE.matcher(name);
            if (date.find()) {
                day(date, name, series);
            }
        }
        NavigableSet<LocalDate> missing = new TreeSet<>();
        series.values().stream().filter(NightSeries::isNightly).forEach(nights -> nights.first()
                .datesUntil(nights.last())
                .filter(night -> !nights.contains(night))
                .forEach(missing::add));
        return missing;
    }

    private static void day(Matcher date, String name, Map<String, NavigableSet<LocalDate>> series) {
        try {
            LocalDate night = LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            String others = name.substring(0, date.start()) + "*" + name.substring(date.end());
            series.computeIfAbsent(others, absent -> new TreeSet<>()).add(night);
        } catch (DateTimeException noDate) {
            // digits that are no date name no night
        }
    }

    private static boolean isNightly(NavigableSet<LocalDate> nights) {
        long following = nights.stream()
                .filter(night -> nights.contains(night.plusDays(1)))
                .count();
        return 2 * following >= nights.size() - 1;
    }
}
