package lapor.generate;

import lapor.calendar.Calendars;
import lapor.calendar.WorkCalendar;
import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.metric.Metrics;

import java.nio.file.Path;
import java.util.Set;

/** The world that is committed in {@code data-samples}. */
final class Sample {
    static final Path FOLDER = Path.of("..", "data-samples");
    static final WorkCalendar CALENDAR = Calendars.read(Calendars.INDONESIA, Path.of("."));
    static final Set<String> METRICS = Metrics.ids();
    static final Edition EDITION = EditionFile.read("2022", Path.of("."), METRICS);
    static final EditionFrame FRAME = EditionFrame.of(EDITION);
    static final GeneratorOptions OPTIONS = new GeneratorOptions(20_000, 160, 2022);

    private Sample() {}

    static World world() {
        return world(OPTIONS);
    }

    static World world(GeneratorOptions options) {
        return World.generate(options, FRAME, CALENDAR);
    }

    static void write(World world, Path folder, LogFormat format) {
        new WorldFiles(folder, EDITION.id()).write(world, format);
    }
}
