package lapor.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Other hours for a while, such as those of Ramadan. They go before the hours of the week on the days that the week
 * works; a day of the week that they do not name keeps its hours, and a free one stays free.
 *
 * @param scope whose hours they are
 * @param stretches the dates on which they hold, in order
 */
public record WorkSeason(
        String name, AgencyScope scope, List<Dates> stretches, WeekHours hours, Provenance provenance) {
    /**
     * Days in a row.
     *
     * @param to day after the last
     */
    public record Dates(LocalDate from, LocalDate to) {
        boolean contain(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    boolean holdsOn(LocalDate day) {
        return stretches.stream().anyMatch(dates -> dates.contain(day));
    }
}
