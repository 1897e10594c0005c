package lapor.generate;

import lapor.calendar.Calendars;
import lapor.calendar.DayKind;
import lapor.calendar.Holiday;
import lapor.calendar.WorkCalendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many complaints come in on each day: fewer on weekends and holidays, and in the Lebaran days 46 % of the daily
 * mean, as in June 2018, when 1,607 came in ten days.
 */
final class Seasons {
    private static final List<Double> WEEK = List.of(1.12, 1.15, 1.12, 1.10, 1.02, 0.78, 0.71);
    private static final double HOLIDAY = 0.8;
    private static final double LEBARAN = 0.46;
    private static final double GROWTH = 0.3;
    private static final double UNREST = 0.1;
    /** Of the daily mean; in Jakarta in 2024 800 on a day, of 508 on average. */
    private static final double PEAK = 1.6;

    private static final double BELOW_THE_PEAK = 1.5;

    private final WorkCalendar calendar;
    private final Set<LocalDate> lebaran;

    Seasons(WorkCalendar calendar) {
        this.calendar = calendar;
        this.lebaran = lebaran();
    }

    /** Complaints per day from a day on; they add up to the total. */
    int[] perDay(LocalDate from, LocalDate to, GeneratorOptions options) {
        double[] weights = weights(from, to, options.seed());
        int days = weights.length;
        double[] upTo = new double[days];
        double sum = 0;
        for (int i = 0; i < days; i++) {
            sum += weights[i];
            upTo[i] = sum;
        }
        int[] counts = new int[days];
        long given = 0;
        for (int i = 0; i < days; i++) {
            long total = Math.round(options.complaints() * (upTo[i] / sum));
            counts[i] = (int) (total - given);
            given = total;
        }
        return counts;
    }

    /** One day is the peak; no other comes near. */
    private double[] weights(LocalDate from, LocalDate to, long seed) {
        double[] weights = new double[Math.toIntExact(to.toEpochDay() - from.toEpochDay())];
        int peak = 0;
        for (int i = 0; i < weights.length; i++) {
            double unrest = Dice.of(seed, "unrest", i).lognormal(1, UNREST);
            weights[i] = weight(from.plusDays(i)) * (1 + GROWTH * i / weights.length) * unrest;
            peak = weights[i] > weights[peak] ? i : peak;
        }
        double mean = Arrays.stream(weights).average().orElse(0);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i == peak ? PEAK * mean : Math.min(weights[i], BELOW_THE_PEAK * mean);
        }
        return weights;
    }

    private double weight(LocalDate day) {
        if (lebaran.contains(day)) {
            return LEBARAN;
        }
        double weekday = WEEK.get(day.getDayOfWeek().getValue() - 1);
        boolean holiday = day.getDayOfWeek().getValue() <= 5 && !calendar.isWorkingDay(day);
        return holiday ? HOLIDAY : weekday;
    }

    /** The run of days off around each Idul Fitri; empty for a calendar that does not know them. */
    private Set<LocalDate> lebaran() {
        Set<LocalDate> result = new HashSet<>();
        for (Holiday holiday : Calendars.indonesia()) {
            if (holiday.kind() == DayKind.HOLIDAY && holiday.name().contains("Idul Fitri") && isOff(holiday.date())) {
                for (LocalDate day = holiday.date(); isOff(day); day = day.minusDays(1)) {
                    result.add(day);
                }
                for (LocalDate day = holiday.date(); isOff(day); day = day.plusDays(1)) {
                    result.add(day);
                }
            }
        }
        return result;
    }

    private boolean isOff(LocalDate day) {
        boolean known = !day.isBefore(calendar.firstDay()) && !day.isAfter(calendar.lastDay());
        return known && !calendar.isWorkingDay(day);
    }
}
