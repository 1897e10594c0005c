package lapor.run;

import lapor.input.Problems;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads the instant at which a run looks at the world. */
public final class AsOfReading {
    private AsOfReading() {}

    /** The instant that the command line names, else the run file; absent when a problem was noted. */
    public static Optional<Instant> read(RunFile run, Overrides overrides, Problems problems) {
        String path = overrides.asOf().isPresent() ? "--as-of" : "asOf";
        Optional<String> text = overrides.asOf().or(run::asOf);
        if (text.isEmpty()) {
            problems.invalid(path, "is missing: name the instant in the run file or with --as-of");
            return Optional.empty();
        }
        try {
            return Optional.of(parse(text.get(), run.zone()));
        } catch (DateTimeException e) {
            problems.invalid(
                    path, "must be an instant such as 2022-04-15T00:00:00+07:00, but is \"" + text.get() + "\"");
            return Optional.empty();
        }
    }

    /** At the ends of Java's time an instant may have no day in the zone; such a one is refused, too. */
    private static Instant parse(String text, ZoneId zone) {
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime time
                ? time.atZoneSameInstant(zone).toInstant()
                : LocalDateTime.from(read).atZone(zone).toInstant();
    }
}
