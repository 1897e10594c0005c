package lapor.jobs.handling;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_utc_timestamp;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.timestamp_micros;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import lapor.agency.Agency;
import lapor.calendar.WorkCalendar;
import org.apache.spark.sql.Column;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Local days and working days of agencies, as column expressions. A day is a whole number: days since the clock's
 * first, so that working days and slices of time are looked up in arrays.
 */
public final class AgencyClock {
    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId usual;
    private final Map<ZoneId, List<String>> elsewhere = new TreeMap<>(Comparator.comparing(ZoneId::getId));
    private final Column workingDaysUntil;

    /**
     * A clock for the days from one instant to another, wherever the agencies are.
     *
     * @param usual the zone of every agency that is not listed
     * @throws lapor.input.InvalidInputException if the calendar does not cover the days
     */
    public AgencyClock(WorkCalendar calendar, Instant from, Instant to, ZoneId usual, List<Agency> agencies) {
        this.usual = usual;
        for (Agency agency : agencies) {
            if (!agency.zone().equals(usual)) {
                elsewhere
                        .computeIfAbsent(agency.zone(), zone -> new ArrayList<>())
                        .add(agency.id());
            }
        }
        this.first = zones().map(zone -> from.atZone(zone).toLocalDate())
                .min(LocalDate::compareTo)
                .orElseThrow();
        this.last = zones().map(zone -> to.atZone(zone).toLocalDate())
                .max(LocalDate::compareTo)
                .orElseThrow();
        calendar.requireCovers(first, last);
        int offset = (int) ChronoUnit.DAYS.between(calendar.firstDay(), first);
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        this.workingDaysUntil = lit(Arrays.copyOfRange(calendar.cumulative(), offset, offset + days));
    }

    /** The day of an instant, given in microseconds, where the handling's agency is. */
    public Column day(Column micros) {
        return byZone(zone -> localDay(micros, zone).minus(lit((int) first.toEpochDay())));
    }

    /** Days since 1970: plain arithmetic where the zone keeps its offset throughout the clock's days. */
    private Column localDay(Column micros, ZoneId zone) {
        Instant begin = first.atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = zone.getRules().nextTransition(begin);
        if (change != null
                && !change.getInstant()
                        .isAfter(last.plusDays(1).atStartOfDay(zone).toInstant())) {
            return unix_date(to_date(from_utc_timestamp(timestamp_micros(micros), zone.getId())));
        }
        long offset = TimeUnit.SECONDS.toMicros(zone.getRules().getOffset(begin).getTotalSeconds());
        return call_function("div", micros.plus(lit(offset)), lit(TimeUnit.DAYS.toMicros(1)))
                .cast("int");
    }

    /** The day of the run's instant, where the handling's agency is. */
    public Column today(Instant asOf) {
        return byZone(zone -> lit((int) (asOf.atZone(zone).toLocalDate().toEpochDay() - first.toEpochDay())));
    }

    /** Working days after one day, up to and including another; 0 when the other is not later. */
    public Column workingDays(Column from, Column to) {
        return greatest(lit(0), get(workingDaysUntil, to).minus(get(workingDaysUntil, from)));
    }

    /** Looks a day up in an array that has a value for each of the clock's {@link #days}. */
    public Column lookUp(int[] byDay, Column day) {
        return get(lit(byDay), day);
    }

    /** The days of the clock, in order. */
    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private Stream<ZoneId> zones() {
        return Stream.concat(Stream.of(usual), elsewhere.keySet().stream());
    }

    private Column byZone(Function<ZoneId, Column> value) {
        Column result = value.apply(usual);
        for (Map.Entry<ZoneId, List<String>> zone : elsewhere.entrySet()) {
            result = when(col(HandlingColumns.AGENCY_ID).isin(zone.getValue().toArray()), value.apply(zone.getKey()))
                    .otherwise(result);
        }
        return result;
    }
}
