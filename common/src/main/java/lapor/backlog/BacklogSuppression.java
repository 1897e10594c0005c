package lapor.backlog;

import static java.util.stream.Collectors.groupingBy;

import lapor.metric.Status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Withholds days of so few cases that a reporter could be made out. Open and overdue handlings are withheld where they
 * are so few. Of new ones, in a month in which any day has so few, all days below the threshold are withheld, days
 * without any included, so that nobody sees on which days something came; where that is one day only, the smallest
 * other day goes with it, since the month's total is published. How open handlings change tells that something came or
 * was closed, and not how much of either.
 *
 * @param smallCell from so many on, a number is published; at least 1
 */
record BacklogSuppression(int smallCell) {

    /** The rows of one agency. */
    List<BacklogRow> rows(String agency, List<BacklogSeries.Day> days) {
        Set<LocalDate> withheld = withheldReceipts(days);
        List<BacklogRow> rows = new ArrayList<>();
        long before = days.isEmpty() ? 0 : days.get(0).open();
        for (BacklogSeries.Day day : days) {
            boolean hidden = withheld.contains(day.day());
            boolean telling = hidden && 2 * (day.open() - before) > smallCell;
            OptionalLong open = telling ? OptionalLong.empty() : shown(day.open());
            OptionalLong overdue = shown(day.overdue());
            OptionalLong received = hidden ? OptionalLong.empty() : OptionalLong.of(day.received());
            boolean whole = open.isPresent() && overdue.isPresent() && received.isPresent();
            rows.add(new BacklogRow(agency, day.day(), open, overdue, received, whole ? Status.OK : Status.SUPPRESSED));
            before = day.open();
        }
        return rows;
    }

    private Set<LocalDate> withheldReceipts(List<BacklogSeries.Day> days) {
        Set<LocalDate> withheld = new HashSet<>();
        days.stream()
                .collect(groupingBy(day -> YearMonth.from(day.day())))
                .values()
                .forEach(month -> withheld.addAll(withheldOfMonth(month)));
        return withheld;
    }

    private Set<LocalDate> withheldOfMonth(Collection<BacklogSeries.Day> month) {
        Set<LocalDate> withheld = new HashSet<>();
        if (month.stream().anyMatch(day -> isFew(day.received()))) {
            month.stream().filter(day -> day.received() < smallCell).forEach(day -> withheld.add(day.day()));
            if (withheld.size() == 1) {
                month.stream()
                        .filter(day -> !withheld.contains(day.day()))
                        .min(Comparator.comparingLong(BacklogSeries.Day::received)
                                .thenComparing(BacklogSeries.Day::day))
                        .ifPresent(day -> withheld.add(day.day()));
            }
        }
        return withheld;
    }

    private OptionalLong shown(long number) {
        return isFew(number) ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private boolean isFew(long number) {
        return number >= 1 && number < smallCell;
    }
}
