package lapor.source;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which columns of a file know days only: all of their times, of several events, are the beginning of a local day. */
public final class DaysOnly {
    private static final int FEWEST = 3;

    private final SourceMapping mapping;
    private final ZoneId zone;
    private final Map<EventType, Integer> seen = new EnumMap<>(EventType.class);
    private final Set<EventType> timed = EnumSet.noneOf(EventType.class);

    public DaysOnly(SourceMapping mapping) {
        this.mapping = mapping;
        this.zone = mapping.times().zone();
    }

    /** Looks at an event of the file. */
    public void see(Event event) {
        EventType type = event.type();
        if (!timed.contains(type)) {
            seen.merge(type, 1, Integer::sum);
            if (!isMidnight(event.at())) {
                timed.add(type);
            }
        }
    }

    private boolean isMidnight(Instant at) {
        return at.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The columns, by what was seen until now. */
    public Set<String> columns() {
        Map<String, Set<EventType>> types = new TreeMap<>();
        for (EventRule rule : mapping.events()) {
            rule.at().columns().forEach(column -> types.computeIfAbsent(
                            column, first -> EnumSet.noneOf(EventType.class))
                    .addAll(rule.types()));
        }
        Set<String> days = new TreeSet<>();
        types.forEach((column, told) -> {
            if (ofDays(told)) {
                days.add(column);
            }
        });
        return days;
    }

    /** Whether any event of some types was seen at another time than the beginning of a day. */
    public boolean knowsHours(Set<EventType> types) {
        return types.stream().anyMatch(timed::contains);
    }

    private boolean ofDays(Set<EventType> types) {
        return types.stream().noneMatch(timed::contains)
                && types.stream().mapToInt(type -> seen.getOrDefault(type, 0)).sum() >= FEWEST;
    }
}
