package lapor.jobs.logs;

import lapor.source.Event;
import lapor.source.EventType;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many events of each type the rows of a file tell of, each counted once, and from when to when. */
public final class CheckedCounts {
    private static final int MOST = 1_000_000;

    private final Map<EventType, Set<String>> complaints = new EnumMap<>(EventType.class);
    private final SortedMap<EventType, Long> events = new TreeMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> agencies = new HashMap<>();
    private final Set<String> several = new HashSet<>();
    private final Set<String> severalTypes = new HashSet<>();
    private Optional<Span> span = Optional.empty();

    /**
     * From when to when a file tells of anything.
     *
     * @param first its first event
     * @param last its last one
     */
    public record Span(Instant first, Instant last) {
        private Span with(Instant at) {
            return new Span(at.isBefore(first) ? at : first, at.isAfter(last) ? at : last);
        }
    }

    /**
     * What is known of the events of a type.
     *
     * @param events how many there are
     * @param complaints how many complaints have any
     */
    public record Counted(long events, long complaints) {}

    CheckedCounts() {}

    void see(Event event) {
        span = span.map(before -> before.with(event.at())).or(() -> Optional.of(new Span(event.at(), event.at())));
        if (known.size() >= MOST) {
            return;
        }
        String time = event.type() + "/" + event.complaintId() + "/" + event.at();
        String agency = event.agencyId().orElse("");
        if (known.add(event.id().map(id -> event.complaintId() + "/" + id).orElse(time + "/" + agency))) {
            events.merge(event.type(), 1L, Long::sum);
            complaints.computeIfAbsent(event.type(), type -> new HashSet<>()).add(event.complaintId());
        }
        boolean isOfOneAgency = event.type() != EventType.DISPOSED && !agency.isEmpty();
        if (isOfOneAgency && !agencies.computeIfAbsent(time, first -> agency).equals(agency)) {
            several.add(event.complaintId());
            severalTypes.add(event.type().name());
        }
    }

    /** Whether there are more than could be counted. */
    boolean isCutShort() {
        return known.size() >= MOST;
    }

    /** By type, those of which there are any. */
    SortedMap<EventType, Counted> byType() {
        SortedMap<EventType, Counted> counted = new TreeMap<>();
        events.forEach((type, count) -> counted.put(
                type, new Counted(count, complaints.getOrDefault(type, Set.of()).size())));
        return Collections.unmodifiableSortedMap(counted);
    }

    Optional<Span> span() {
        return span;
    }

    /** Which events happen to a complaint at several agencies at one instant, in words; absent where none does. */
    Optional<String> atSeveralAgencies() {
        return several.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", severalTypes.stream().sorted().toList()) + " of " + several.size()
                        + " complaints; if the time is the whole complaint's, \"fields\": {\"agency_id\": null}");
    }
}
