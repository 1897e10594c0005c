package lapor.calendar;

import lapor.input.CsvRow;
import lapor.input.Problems;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of a calendar file, and finds a day that stands there twice. */
final class HolidayRows {
    static final List<String> COLUMNS = List.of("date", "kind", "name");

    /** All columns of the bundled calendar. */
    static final List<String> BUNDLED = List.of("date", "kind", "name", "standing");

    static final List<String> OPTIONAL = List.of("zone", "standing");

    private record Day(LocalDate date, Optional<ZoneId> zone) {}

    private final Map<Day, String> seen = new HashMap<>();

    /** The row's holiday; where something is wrong, a stand-in beside the problem noted. */
    Holiday read(CsvRow row) {
        Problems problems = row.problems();
        LocalDate date = LocalDate.EPOCH;
        if (!row.text("date").isEmpty()) {
            date = row.findParsed("date", LocalDate::parse, "a date written as yyyy-mm-dd")
                    .orElse(LocalDate.EPOCH);
        }
        Optional<ZoneId> zone = row.findParsed("zone", ZoneId::of, "a zone such as Asia/Jakarta");
        if (!date.equals(LocalDate.EPOCH)) {
            String before = seen.putIfAbsent(new Day(date, zone), row.path("date"));
            if (before != null) {
                problems.invalid(row.path("date"), date + " is there twice, first at " + before);
            }
        }
        return new Holiday(
                date,
                row.constant("kind", DayKind.class),
                row.text("name"),
                row.findConstant("standing", DayStanding.class).orElse(DayStanding.DECREED),
                zone);
    }
}
