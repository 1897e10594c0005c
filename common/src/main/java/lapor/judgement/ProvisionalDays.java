package lapor.judgement;

import lapor.calendar.CountedCalendar;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.run.Viewpoint;
import lapor.source.Severity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tells of years whose holidays no decree settles yet, and which the run counts by all the same. */
final class ProvisionalDays {
    private ProvisionalDays() {}

    /** One row for each year: its days until the run's instant, and their share of all days of the years counted. */
    static List<QualityRow> rows(CountedCalendar calendar, Viewpoint view) {
        return calendar.provisional().stream()
                .map(year -> row(LocalDate.ofYearDay(year, 1), calendar, view.date()))
                .toList();
    }

    private static QualityRow row(LocalDate year, CountedCalendar calendar, LocalDate last) {
        long days = Math.min(year.lengthOfYear(), daysFrom(year, last));
        double all = daysFrom(LocalDate.ofYearDay(calendar.years().firstKey(), 1), last);
        return new QualityRow(
                QualityRule.CALENDAR_PROVISIONAL, Severity.WARNING, days, days / all, Integer.toString(year.getYear()));
    }

    private static long daysFrom(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
