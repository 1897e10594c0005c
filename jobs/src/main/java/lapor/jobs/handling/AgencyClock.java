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
import lapor.calendar.WorkSchedule;
import lapor.calendar.WorkSchedules;
import org.apache.spark.sql.Column;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Local days, working days and working hours of agencies, as column expressions. A day is a whole number: days since
 * the clock's first, so that working days and slices of time are looked up in arrays. Only agencies whose days or hours
 * differ from the usual ones are told apart by their ids.
 */
public final class AgencyClock {
    private static final long MICROS_A_MINUTE = TimeUnit.MINUTES.toMicros(1);

    private final LocalDate first;
    private final LocalDate last;
    private final WorkSchedule usual;
    private final Map<WorkSchedule, List<String>> elsewhere = new LinkedHashMap<>();

    /**
     * A clock for the days from one instant to another, wherever the agencies are.
     *
     * @param schedules of which every agency that is not listed has the usual one
     * @throws lapor.input.InvalidInputException if the calendar does not cover the days
     */
    public AgencyClock(WorkSchedules schedules, Instant from, Instant to, List<Agency> agencies) {
        this.usual = schedules.usual();
        for (Agency agency : agencies) {
            WorkSchedule schedule = schedules.of(agency);
            if (schedule != usual) {
                elsewhere.computeIfAbsent(schedule, absent -> new ArrayList<>()).add(agency.id());
            }
        }
        this.first = zones().map(zone -> from.atZone(zone).toLocalDate())
                .min(LocalDate::compareTo)
                .orElseThrow();
        this.last = zones().map(zone -> to.atZone(zone).toLocalDate())
                .max(LocalDate::compareTo)
                .orElseThrow();
        schedules.calendar().requireCovers(first, last);
    }

    /** The day of an instant, given in microseconds, where the handling's agency is. */
    public Column day(Column micros) {
        return byAgency(WorkSchedule::zone, zone -> dayIn(zone, micros));
    }

    private Column dayIn(ZoneId zone, Column micros) {
        return localDay(micros, zone).minus(lit((int) first.toEpochDay()));
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
        return byAgency(
                WorkSchedule::zone,
                zone -> lit((int) (asOf.atZone(zone).toLocalDate().toEpochDay() - first.toEpochDay())));
    }

    /** Working days after one day, up to and including another; 0 when the other is not later. */
    public Column workingDays(Column from, Column to) {
        return byAgency(
                schedule -> IntBuffer.wrap(workingDaysUntil(schedule)),
                until -> greatest(lit(0), lookUp(until.array(), to).minus(lookUp(until.array(), from))));
    }

    /**
     * Whole minutes inside the agency's working hours between two instants, given in microseconds; 0 when the second is
     * not later, or when either is null. It is long: used more than once, it should be a column of its own.
     */
    public Column workingMinutes(Column from, Column to) {
        List<WorkSchedule> schedules = new ArrayList<>(List.of(usual));
        schedules.addAll(elsewhere.keySet());
        WorkedTime worked = new WorkedTime(schedules, first, last);
        Column number = byAgency(schedules::indexOf, index -> lit(index));
        return minutes(worked.until(to, number).minus(worked.until(from, number)));
    }

    /**
     * The same for a source that knows no times of day: the full hours of the working days after one {@link #day}, up
     * to and including another.
     */
    public Column workingMinutesOfDays(Column from, Column to) {
        return byAgency(
                schedule -> LongBuffer.wrap(
                        Arrays.copyOfRange(schedule.cumulativeMicros(), dayOf(schedule), dayOf(schedule) + length())),
                until -> minutes(get(lit(until.array()), to).minus(get(lit(until.array()), from))));
    }

    /** Looks a day up in an array that has a value for each of the clock's {@link #days}. */
    public Column lookUp(int[] byDay, Column day) {
        return get(lit(byDay), day);
    }

    /** The days of the clock, in order. */
    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static Column minutes(Column micros) {
        return call_function("div", greatest(lit(0L), micros), lit(MICROS_A_MINUTE));
    }

    /** For each day, the working days after the clock's first up to and including it. */
    private int[] workingDaysUntil(WorkSchedule schedule) {
        int[] all = schedule.cumulativeDays();
        int begin = dayOf(schedule);
        return IntStream.range(begin, begin + length())
                .map(day -> all[day] - all[begin])
                .toArray();
    }

    private int dayOf(WorkSchedule schedule) {
        return (int) ChronoUnit.DAYS.between(schedule.firstDay(), first);
    }

    private int length() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    private Stream<ZoneId> zones() {
        return Stream.concat(Stream.of(usual), elsewhere.keySet().stream()).map(WorkSchedule::zone);
    }

    /**
     * A value that follows from a trait of the agency's schedule: agencies are told apart only where the trait differs.
     */
    private <T> Column byAgency(Function<WorkSchedule, T> trait, Function<T, Column> value) {
        T usually = trait.apply(usual);
        Map<T, List<String>> others = new LinkedHashMap<>();
        elsewhere.forEach((schedule, agencies) -> {
            T other = trait.apply(schedule);
            if (!other.equals(usually)) {
                others.computeIfAbsent(other, absent -> new ArrayList<>()).addAll(agencies);
            }
        });
        Column result = value.apply(usually);
        for (Map.Entry<T, List<String>> other : others.entrySet()) {
            result = when(col(HandlingColumns.AGENCY_ID).isin(other.getValue().toArray()), value.apply(other.getKey()))
                    .otherwise(result);
        }
        return result;
    }
}
