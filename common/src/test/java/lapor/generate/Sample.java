package lapor.generate;

import lapor.calendar.Calendars;
import lapor.calendar.WorkCalendar;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The world that is committed in {@code data-samples}. */
final class Sample {
    static final Path FOLDER = Path.of("..", "data-samples");
    static final WorkCalendar CALENDAR = Calendars.read(Calendars.INDONESIA, Path.of("."));
    static final EditionFrame FRAME = new EditionFrame(
            "2022",
            LocalDate.parse("2021-01-01"),
            Instant.parse("2022-04-14T17:00:00Z"),
            Instant.parse("2022-04-14T16:59:00Z"),
            List.of("oa", "ip", "upp"),
            List.of("management_and_change", "sustainability_connectivity_impact", "evidence_of_followup"),
            List.of("presentation", "interview", "observation"),
            List.of("2018", "2019", "2020"));
    static final GeneratorOptions OPTIONS = new GeneratorOptions(20_000, 160, 2022);

    private Sample() {}

    static World world() {
        return world(OPTIONS);
    }

    static World world(GeneratorOptions options) {
        return World.generate(options, FRAME, CALENDAR);
    }
}
