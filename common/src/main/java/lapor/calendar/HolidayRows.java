package lapor.calendar;

import lapor.input.CsvRow;
import lapor.input.Problems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of a calendar file, and finds a day that stands there twice. */
final class HolidayRows {
    static final List<String> COLUMNS = List.of("date", "kind", "name");

    private final Map<LocalDate, String> seen = new HashMap<>();

    /** The row's holiday; where something is wrong, a stand-in beside the problem noted. */
    Holiday read(CsvRow row) {
        Problems problems = row.problems();
        LocalDate date = LocalDate.EPOCH;
        if (!row.text("date").isEmpty()) {
            date = row.findParsed("date", LocalDate::parse, "a date written as yyyy-mm-dd")
                    .orElse(LocalDate.EPOCH);
        }
        if (!date.equals(LocalDate.EPOCH)) {
            String before = seen.putIfAbsent(date, row.path("date"));
            if (before != null) {
                problems.invalid(row.path("date"), date + " is there twice, first at " + before);
            }
        }
        return new Holiday(date, row.constant("kind", DayKind.class), row.text("name"));
    }
}
