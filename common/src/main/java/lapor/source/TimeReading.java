package lapor.source;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How a source writes its times. A local time that the zone's clocks show twice is the earlier instant; one that they
 * skip is as much later as they are put forward.
 *
 * @param zone of times written without an offset
 * @param formats tried in order; a date without a time of day is the beginning of the day
 */
public record TimeReading(ZoneId zone, List<TimeFormat> formats) {
    /** Times after it are mistakes, and more than a lake's microseconds can hold. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Times in these formats.
     *
     * @param patterns names of formats, or patterns
     * @throws IllegalArgumentException if one is neither
     */
    public static TimeReading of(ZoneId zone, List<String> patterns) {
        return new TimeReading(zone, patterns.stream().map(TimeFormat::of).toList());
    }

    /** As {@link #find}, but of a date without a time of day its last microsecond. */
    public Optional<Instant> findEnd(String text) {
        return formats.stream()
                .flatMap(format -> format.findEnd(text, zone).stream())
                .filter(instant -> !instant.isAfter(LATEST))
                .findFirst();
    }

    /** The beginning of an instant's day, which stands for a time that is known to the day only. */
    Instant midnight(Instant instant) {
        return instant.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** The instant that a text states, absent when no format fits or its year has more than four digits. */
    public Optional<Instant> find(String text) {
        for (TimeFormat format : formats) {
            Optional<Instant> instant = format.find(text, zone);
            if (instant.isPresent() && !instant.get().isAfter(LATEST)) {
                return instant;
            }
        }
        return Optional.empty();
    }
}
