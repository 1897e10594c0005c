package lapor.privacy;

import static java.util.stream.Collectors.groupingBy;

import lapor.backlog.BacklogRow;
import lapor.metric.Status;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Withholds what the daily series tells of so few that it would be of a single complaint: how many are open and overdue
 * where so few are open, and in a month in which so few came on any day, how many came on each day with fewer, days
 * without any included. Where that hides just one day of a month from its total, the smallest other day goes with it.
 *
 * @param few fewer than this are withheld
 */
record Days(int few) {
    private record Month(String agencyId, YearMonth month) {}

    /** The rows in their order, without the numbers that are withheld. */
    List<BacklogRow> published(Collection<BacklogRow> days) {
        Set<BacklogRow> hidden = new HashSet<>();
        days.stream()
                .collect(groupingBy(day -> new Month(day.agencyId(), YearMonth.from(day.day()))))
                .values()
                .forEach(month -> hidden.addAll(withheldOf(month)));
        return days.stream().map(day -> published(day, hidden.contains(day))).toList();
    }

    private Set<BacklogRow> withheldOf(Collection<BacklogRow> month) {
        Set<BacklogRow> withheld = new HashSet<>();
        if (month.stream().anyMatch(day -> isFew(day.received()))) {
            month.stream().filter(day -> day.received().orElse(0) < few).forEach(withheld::add);
        }
        if (withheld.size() == 1) {
            month.stream()
                    .filter(day -> !withheld.contains(day))
                    .min(Comparator.<BacklogRow>comparingLong(
                                    day -> day.received().orElse(0))
                            .thenComparing(BacklogRow::day))
                    .ifPresent(withheld::add);
        }
        return withheld;
    }

    private BacklogRow published(BacklogRow day, boolean receivedIsHidden) {
        boolean fewOpen = isFew(day.open());
        return fewOpen || receivedIsHidden
                ? new BacklogRow(
                        day.agencyId(),
                        day.day(),
                        fewOpen ? OptionalLong.empty() : day.open(),
                        fewOpen ? OptionalLong.empty() : day.overdue(),
                        receivedIsHidden ? OptionalLong.empty() : day.received(),
                        Status.SUPPRESSED)
                : day;
    }

    private boolean isFew(OptionalLong number) {
        return number.orElse(0) >= 1 && number.orElse(0) < few;
    }
}
