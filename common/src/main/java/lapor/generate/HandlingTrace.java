package lapor.generate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.source.EventType;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of one agency's handling of one complaint.
 *
 * @param receivedAt its first disposition to the agency, else its submission
 * @param closed ever, even when opened again
 * @param returned not closed, and sent back and not received again, or received by another agency without an answer
 * @param rating the last one
 */
record HandlingTrace(
        String agencyId,
        Instant receivedAt,
        Optional<Instant> firstResponse,
        boolean closed,
        boolean returned,
        OptionalInt rating) {
    private static final Set<EventType> DONE_TO_THE_COMPLAINT =
            Set.of(EventType.VERIFIED, EventType.ARCHIVED, EventType.DELETED);

    /**
     * The handlings of a complaint as of an instant, by agency; none of a deleted complaint, nor of one archived that
     * was never disposed or answered.
     *
     * @param events in the order of time
     */
    static List<HandlingTrace> of(List<LogEvent> events, Instant asOf) {
        List<LogEvent> known =
                events.stream().filter(event -> !event.at().isAfter(asOf)).toList();
        boolean putAway = first(known, EventType.ARCHIVED).isPresent()
                && first(known, EventType.DISPOSED).isEmpty()
                && first(known, EventType.RESPONDED).isEmpty();
        if (putAway || first(known, EventType.DELETED).isPresent()) {
            return List.of();
        }
        TreeMap<String, List<LogEvent>> byAgency = known.stream()
                .filter(event -> !event.agencyId().isEmpty() && !DONE_TO_THE_COMPLAINT.contains(event.type()))
                .collect(groupingBy(LogEvent::agencyId, TreeMap::new, toList()));
        Instant lastReceipt = byAgency.values().stream()
                .map(HandlingTrace::lastReceipt)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        return byAgency.entrySet().stream()
                .map(agency -> of(agency.getKey(), agency.getValue(), lastReceipt))
                .toList();
    }

    private static HandlingTrace of(String agencyId, List<LogEvent> events, Instant lastReceipt) {
        Instant received = receipt(events);
        Optional<Instant> firstResponse = first(events, EventType.RESPONDED);
        boolean closed = first(events, EventType.CLOSED).isPresent();
        boolean passedOn = lastReceipt(events).isBefore(lastReceipt) && firstResponse.isEmpty();
        boolean returned = !closed && (passedOn || sentBack(events));
        OptionalInt rating = events.stream()
                .filter(event -> event.type() == EventType.RATED)
                .reduce((earlier, later) -> later)
                .map(LogEvent::rating)
                .orElse(OptionalInt.empty());
        return new HandlingTrace(agencyId, received, firstResponse, closed, returned, rating);
    }

    private static Instant receipt(List<LogEvent> events) {
        return first(events, EventType.DISPOSED).orElseGet(() -> events.get(0).at());
    }

    private static Instant lastReceipt(List<LogEvent> events) {
        return events.stream()
                .filter(event -> event.type() == EventType.DISPOSED)
                .map(LogEvent::at)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> receipt(events));
    }

    private static boolean sentBack(List<LogEvent> events) {
        return events.stream()
                .map(LogEvent::type)
                .filter(type -> type == EventType.RETURNED || type == EventType.DISPOSED)
                .reduce((earlier, later) -> later)
                .equals(Optional.of(EventType.RETURNED));
    }

    private static Optional<Instant> first(List<LogEvent> events, EventType type) {
        return events.stream()
                .filter(event -> event.type() == type)
                .map(LogEvent::at)
                .findFirst();
    }
}
