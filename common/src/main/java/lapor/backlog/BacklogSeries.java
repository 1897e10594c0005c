package lapor.backlog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.metric.Status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The daily series of open, overdue and new handlings: the changes added up.
 *
 * @param first day of the series, on which everything before it counts
 * @param last day of the series; later changes are left out
 */
public record BacklogSeries(LocalDate first, LocalDate last) {

    /** A row for each agency with any change, and each day: by agency id, then by day. Nothing is withheld. */
    public List<BacklogRow> of(Collection<BacklogChange> changes) {
        List<BacklogRow> rows = new ArrayList<>();
        changes.stream()
                .collect(groupingBy(BacklogChange::agencyId, TreeMap::new, toList()))
                .forEach((agency, ofAgency) -> rows.addAll(days(agency, ofAgency)));
        return rows;
    }

    /** The days of one agency. */
    private List<BacklogRow> days(String agency, Collection<BacklogChange> changes) {
        Map<BacklogChange.Series, Map<LocalDate, Long>> bySeries = new EnumMap<>(BacklogChange.Series.class);
        changes.forEach(change -> bySeries.computeIfAbsent(change.series(), series -> new HashMap<>())
                .merge(change.day(), change.change(), Long::sum));
        Map<LocalDate, Long> open = bySeries.getOrDefault(BacklogChange.Series.OPEN, Map.of());
        Map<LocalDate, Long> overdue = bySeries.getOrDefault(BacklogChange.Series.OVERDUE, Map.of());
        Map<LocalDate, Long> received = bySeries.getOrDefault(BacklogChange.Series.RECEIVED, Map.of());
        List<BacklogRow> days = new ArrayList<>();
        long openNow = 0;
        long overdueNow = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            openNow += open.getOrDefault(day, 0L);
            overdueNow += overdue.getOrDefault(day, 0L);
            days.add(new BacklogRow(
                    agency,
                    day,
                    OptionalLong.of(openNow),
                    OptionalLong.of(overdueNow),
                    OptionalLong.of(received.getOrDefault(day, 0L)),
                    Status.OK));
        }
        return days;
    }
}
