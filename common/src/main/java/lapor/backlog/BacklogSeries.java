package lapor.backlog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The daily series of open, overdue and new handlings: the changes added up.
 *
 * @param first day of the series, on which everything before it counts
 * @param last day of the series; later changes are left out
 */
public record BacklogSeries(LocalDate first, LocalDate last) {

    /** The numbers of one day, before anything is withheld. */
    record Day(LocalDate day, long open, long overdue, long received) {}

    /** A row for each agency with any change, and each day: by agency id, then by day; small cells are withheld. */
    public List<BacklogRow> of(Collection<BacklogChange> changes, int smallCell) {
        BacklogSuppression suppression = new BacklogSuppression(smallCell);
        List<BacklogRow> rows = new ArrayList<>();
        changes.stream()
                .collect(groupingBy(BacklogChange::agencyId, TreeMap::new, toList()))
                .forEach((agency, ofAgency) -> rows.addAll(suppression.rows(agency, days(ofAgency))));
        return rows;
    }

    /** The days of one agency. */
    List<Day> days(Collection<BacklogChange> changes) {
        Map<BacklogChange.Series, Map<LocalDate, Long>> bySeries = new EnumMap<>(BacklogChange.Series.class);
        changes.forEach(change -> bySeries.computeIfAbsent(change.series(), series -> new HashMap<>())
                .merge(change.day(), change.change(), Long::sum));
        Map<LocalDate, Long> open = bySeries.getOrDefault(BacklogChange.Series.OPEN, Map.of());
        Map<LocalDate, Long> overdue = bySeries.getOrDefault(BacklogChange.Series.OVERDUE, Map.of());
        Map<LocalDate, Long> received = bySeries.getOrDefault(BacklogChange.Series.RECEIVED, Map.of());
        List<Day> days = new ArrayList<>();
        long openNow = 0;
        long overdueNow = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            openNow += open.getOrDefault(day, 0L);
            overdueNow += overdue.getOrDefault(day, 0L);
            days.add(new Day(day, openNow, overdueNow, received.getOrDefault(day, 0L)));
        }
        return days;
    }
}
