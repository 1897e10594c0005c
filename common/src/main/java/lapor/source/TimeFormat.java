package lapor.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One way in which a source writes times: ISO 8601, a number since 1970, or a pattern. */
@FunctionalInterface
interface TimeFormat {
    /** The names of formats that are no patterns. */
    String ISO = "iso";

    String EPOCH_SECONDS = "epoch-seconds";
    String EPOCH_MILLIS = "epoch-millis";

    /** The instant that a text states in this format; one without an offset or zone of its own is in the zone given. */
    Optional<Instant> find(String text, ZoneId zone);

    /** The same, but the last microsecond of a day that is stated without a time. */
    default Optional<Instant> findEnd(String text, ZoneId zone) {
        return find(text, zone);
    }

    /**
     * A format by its name or pattern.
     *
     * @throws IllegalArgumentException if it is neither a name nor a pattern that states a date or a time of one
     */
    static TimeFormat of(String pattern) {
        return switch (pattern) {
            case ISO -> new IsoTime(Written.ISO_8601);
            case EPOCH_SECONDS -> new SinceEpoch(0);
            case EPOCH_MILLIS -> new SinceEpoch(3);
            default -> Written.of(pattern);
        };
    }

    /**
     * A number since 1970, with or without a fraction.
     *
     * @param decimals by which it is larger than a number of seconds
     */
    record SinceEpoch(int decimals) implements TimeFormat {
        private static final Pattern DIGITS = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?([eE]\\+?\\d{1,2})?");
        private static final BigDecimal LONGEST = BigDecimal.valueOf(Instant.MAX.getEpochSecond());

        @Override
        public Optional<Instant> find(String text, ZoneId zone) {
            if (!DIGITS.matcher(text).matches()) {
                return Optional.empty();
            }
            BigDecimal seconds = new BigDecimal(text).movePointLeft(decimals);
            if (seconds.compareTo(LONGEST) > 0) {
                return Optional.empty();
            }
            BigDecimal nanos = seconds.remainder(BigDecimal.ONE).movePointRight(9);
            return Optional.of(Instant.ofEpochSecond(seconds.longValue(), nanos.longValue()));
        }
    }

    /** Written out, as the formatter reads it. */
    record Written(DateTimeFormatter formatter, Optional<TextStyle> months) implements TimeFormat {
        private static final ZonedDateTime AN_AFTERNOON =
                Instant.EPOCH.atZone(ZoneOffset.ofHours(7)).withHour(16);

        static final Written ISO_8601 = new Written(
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .append(DateTimeFormatter.ISO_LOCAL_DATE)
                        .optionalStart()
                        .appendPattern("['T'][ ]")
                        .append(DateTimeFormatter.ISO_LOCAL_TIME)
                        .appendPattern("[XXX][XX][X]")
                        .optionalEnd()
                        .toFormatter(Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT),
                Optional.empty());

        private static Written of(String pattern) {
            DateTimeFormatter format = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace('y', 'u'))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            requireWholeTime(format);
            return new Written(format, monthsOf(pattern));
        }

        /** How a pattern writes the names of months; absent where it writes their numbers. */
        private static Optional<TextStyle> monthsOf(String pattern) {
            String letters = pattern.replaceAll("'[^']*'", "").replace('L', 'M');
            if (letters.contains("MMMM")) {
                return Optional.of(TextStyle.FULL);
            }
            return letters.contains("MMM") ? Optional.of(TextStyle.SHORT) : Optional.empty();
        }

        /** A pattern without a year, or with an hour of twelve and no am or pm, would read no time, or a wrong one. */
        private static void requireWholeTime(DateTimeFormatter format) {
            try {
                String written = format.format(AN_AFTERNOON);
                if (format.format(parse(format, written)).equals(written)) {
                    return;
                }
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("pattern states no whole time", e);
            }
            throw new IllegalArgumentException("pattern states no whole time");
        }

        private TemporalAccessor parse(String text) {
            return parse(formatter, months.isPresent() ? MonthNames.inEnglish(text, months.get()) : text);
        }

        private static TemporalAccessor parse(DateTimeFormatter format, String text) {
            return format.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
        }

        @Override
        public Optional<Instant> find(String text, ZoneId zone) {
            try {
                return Optional.of(instant(parse(text), zone));
            } catch (DateTimeException doesNotFit) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<Instant> findEnd(String text, ZoneId zone) {
            try {
                TemporalAccessor parsed = parse(text);
                return Optional.of(
                        parsed instanceof LocalDate day
                                ? day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS)
                                : instant(parsed, zone));
            } catch (DateTimeException doesNotFit) {
                return Optional.empty();
            }
        }

        /** Of two instants with the same local time the earlier; where clocks skip it, the time moves on with them. */
        private static Instant instant(TemporalAccessor parsed, ZoneId zone) {
            if (parsed instanceof ZonedDateTime time) {
                return time.toInstant();
            }
            if (parsed instanceof LocalDateTime time) {
                return time.atZone(zone).toInstant();
            }
            return LocalDate.from(parsed).atStartOfDay(zone).toInstant();
        }
    }
}
