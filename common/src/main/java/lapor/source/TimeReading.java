package lapor.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private static final OffsetDateTime AN_AFTERNOON =
            Instant.EPOCH.atOffset(ZoneOffset.ofHours(7)).withHour(16);

    /** Times after it are mistakes, and more than a lake's microseconds can hold. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

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
     * @throws IllegalArgumentException if it is neither {@code iso} nor a pattern that states a date or a time of one
     */
    static DateTimeFormatter format(String pattern) {
        if (pattern.equals(ISO)) {
            return ISO_8601;
        }
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        requireWholeTime(format);
        return format;
    }

    /** A pattern without a year, or with an hour of twelve and no am or pm, would read no time, or a wrong one. */
    private static void requireWholeTime(DateTimeFormatter format) {
        try {
            String written = format.format(AN_AFTERNOON);
            TemporalAccessor read =
                    format.parseBest(written, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (format.format(read).equals(written)) {
                return;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("pattern states no whole time", e);
        }
        throw new IllegalArgumentException("pattern states no whole time");
    }

    /** The instant that a text states, absent when no format fits or its year has more than four digits. */
    public Optional<Instant> find(String text) {
        return formats.stream()
                .flatMap(format -> read(text, format).stream())
                .filter(instant -> !instant.isAfter(LATEST))
                .findFirst();
    }

    /**
     * What the times of the source can tell: only days when no format states a time of day, and then an instant is the
     * beginning of a day in the source's zone.
     */
    public TimeDetail detail() {
        boolean timesOfDay = formats.stream()
                .anyMatch(format -> !(format.parseBest(
                                format.format(AN_AFTERNOON), OffsetDateTime::from, LocalDateTime::from, LocalDate::from)
                        instanceof LocalDate));
        return timesOfDay ? TimeDetail.TIMES : TimeDetail.DAYS;
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
