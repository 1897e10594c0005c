package lapor.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of time that is worked, in microseconds since 1970.
 *
 * @param to after from
 */
record WorkedSpan(long from, long to) {
    private static final long NEVER_BEFORE = Long.MIN_VALUE;

    /** The stretches in which the clock on a zone's wall shows the hours of a day, in order, none touching another. */
    static List<WorkedSpan> of(LocalDate day, List<WorkInterval> hours, ZoneId zone) {
        List<WorkedSpan> spans = new ArrayList<>();
        if (hours.isEmpty()) {
            return spans;
        }
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        while (begin.isBefore(end)) {
            ZoneOffsetTransition change = zone.getRules().nextTransition(begin);
            Instant until = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            ZoneOffset offset = zone.getRules().getOffset(begin);
            for (WorkInterval interval : hours) {
                add(
                        spans,
                        Math.max(micros(begin), micros(day, interval.from(), offset)),
                        Math.min(micros(until), micros(day, interval.to(), offset)));
            }
            begin = until;
        }
        return spans;
    }

    long length() {
        return to - from;
    }

    /** The same in parts, none of which reaches across a multiple of a length. */
    Stream<WorkedSpan> cutAt(long multiple) {
        List<WorkedSpan> parts = new ArrayList<>();
        for (long begin = from; begin < to; ) {
            long end = Math.min(to, (Math.floorDiv(begin, multiple) + 1) * multiple);
            parts.add(new WorkedSpan(begin, end));
            begin = end;
        }
        return parts.stream();
    }

    private static void add(List<WorkedSpan> spans, long from, long to) {
        if (from >= to) {
            return;
        }
        long end = spans.isEmpty() ? NEVER_BEFORE : spans.get(spans.size() - 1).to();
        if (from == end) {
            WorkedSpan before = spans.remove(spans.size() - 1);
            spans.add(new WorkedSpan(before.from(), to));
        } else {
            spans.add(new WorkedSpan(from, to));
        }
    }

    private static long micros(LocalDate day, int minute, ZoneOffset offset) {
        return micros(day.atTime(LocalTime.MIN).plusMinutes(minute).toInstant(offset));
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
