package lapor.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a source writes its times.
 *
 * @param zone of times written without an offset
 * @param formats tried in order; a date without a time of day is the beginning of the day
 */
public record TimeReading(ZoneId zone, List<DateTimeFormatter> formats) {
    /** The name of ISO 8601 among the formats of a mapping. */
    static final String ISO = "iso";

    private static final DateTimeFormatter ISO_8601 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][ ]")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * A format by its name or pattern.
     *
     * @throws IllegalArgumentException if it is neither {@code iso} nor a pattern
     */
    static DateTimeFormatter format(String pattern) {
        return pattern.equals(ISO)
                ? ISO_8601
                : DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The instant that a text states, absent when no format fits. */
    public Optional<Instant> find(String text) {
        return formats.stream().flatMap(format -> read(text, format).stream()).findFirst();
    }

    private Optional<Instant> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(
                    instant(format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException doesNotFit) {
            return Optional.empty();
        }
    }

    private Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (parsed instanceof LocalDateTime time) {
            return time.atZone(zone).toInstant();
        }
        return LocalDate.from(parsed).atStartOfDay(zone).toInstant();
    }
}
