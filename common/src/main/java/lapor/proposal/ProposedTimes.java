package lapor.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a proposed mapping says of the times that it reads: since when, in which zone and formats. */
final class ProposedTimes {
    /** Times of so small a share at either end are not looked at: they may be mistakes. */
    private static final int TAIL = 100;

    private static final DateTimeFormatter ISO_OFFSET_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private ProposedTimes() {}

    static void of(Findings found, Set<String> read, Map<String, Object> mapping) {
        Set<String> columns = new LinkedHashSet<>(found.sample().columns());
        columns.retainAll(read);
        columns.retainAll(found.times().columns().keySet());
        List<Instant> times = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (ColumnSample column : found.columns()) {
            if (columns.contains(column.name())) {
                List<Instant> own = found.instants(column).stream()
                        .flatMap(Optional::stream)
                        .toList();
                times.addAll(own);
                if (!own.isEmpty() && own.stream().allMatch(time -> isMidnight(found, time))) {
                    days.add(column.name());
                }
            }
        }
        if (!days.isEmpty()) {
            found.remark("known to the day only: " + String.join(", ", days));
        }
        if (!times.isEmpty()) {
            times.sort(Instant::compareTo);
            LocalDate earliest = LocalDate.ofInstant(times.get(times.size() / TAIL), found.zone());
            mapping.put("since", earliest.withDayOfYear(1).minusYears(1).toString());
            span(found, times.get(0), times.get(times.size() - 1));
            found.remark("uncertain: since: the first of January of the year before the earliest sampled time; earlier"
                    + " times are rejected");
        }
        mapping.put("zone", found.zone().getId());
        if (!columns.isEmpty()) {
            found.remark("uncertain: zone is " + found.zone().getId()
                    + ", for times that state no offset; another one is given with --zone");
            mapping.put("dateFormats", found.times().patterns(columns));
        }
    }

    /** The days of the first and the last time, and from when on nothing of them is left out. */
    private static void span(Findings found, Instant first, Instant last) {
        LocalDate end = LocalDate.ofInstant(last, found.zone());
        found.remark("found: sampled times from " + LocalDate.ofInstant(first, found.zone()) + " to " + end
                + "; an \"asOf\" after all of them is \""
                + end.plusDays(1).atStartOfDay(found.zone()).toOffsetDateTime().format(ISO_OFFSET_SECONDS)
                + "\"; what happens after it is not counted");
    }

    private static boolean isMidnight(Findings found, Instant time) {
        return time.atZone(found.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
