package lapor.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * How an agency works, holidays aside. Agencies with equal patterns in one zone share their working time.
 *
 * @param weeks of which the last that holds on a day counts; one holds on every day
 * @param seasons of which the last that holds on a day counts, if any does
 */
public record WorkPattern(List<WorkWeek> weeks, List<WorkSeason> seasons) {
    public WorkPattern {
        weeks = List.copyOf(weeks);
        seasons = List.copyOf(seasons);
    }

    /** The hours of a day that is no holiday; empty on a day that the week does not work. */
    public List<WorkInterval> hours(LocalDate day) {
        List<WorkInterval> usual = List.of();
        for (WorkWeek week : weeks) {
            usual = week.holdsOn(day) ? week.hours().of(day.getDayOfWeek()) : usual;
        }
        return usual.isEmpty() ? usual : inSeason(day, usual);
    }

    private List<WorkInterval> inSeason(LocalDate day, List<WorkInterval> usual) {
        List<WorkInterval> hours = usual;
        for (WorkSeason season : seasons) {
            if (season.holdsOn(day)) {
                List<WorkInterval> special = season.hours().of(day.getDayOfWeek());
                hours = special.isEmpty() ? usual : special;
            }
        }
        return hours;
    }
}
