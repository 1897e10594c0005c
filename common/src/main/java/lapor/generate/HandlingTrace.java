package lapor.generate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.source.Actor;
import lapor.source.EventType;
import lapor.tally.Fact;

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
 * @param firstResponse absent also where the agency removed the complaint before
 * @param state one of those that answer for something, or returned
 * @param rating the last one
 */
record HandlingTrace(
        String agencyId, Instant receivedAt, Optional<Instant> firstResponse, Fact state, OptionalInt rating) {
    private static final Set<EventType> DONE_TO_THE_COMPLAINT =
            Set.of(EventType.VERIFIED, EventType.ARCHIVED, EventType.DELETED);
    private static final Set<EventType> REMOVALS = Set.of(EventType.ARCHIVED, EventType.DELETED);
    private static final Set<Actor> OFFICERS = Set.of(Actor.AGENCY_ADMIN, Actor.LIAISON);

    /**
     * The handlings of a complaint as of an instant, by agency; none of one that others than officers of an agency
     * deleted or archived. Reporters open complaints again in time, so that every reopening undoes the closing before.
     *
     * @param events in the order of time; officers act for agencies that have the complaint
     */
    static List<HandlingTrace> of(List<LogEvent> events, Instant asOf) {
        List<LogEvent> known =
                events.stream().filter(event -> !event.at().isAfter(asOf)).toList();
        if (known.stream().anyMatch(event -> isRemoval(event) && !OFFICERS.contains(event.actor()))) {
            return List.of();
        }
        TreeMap<String, List<LogEvent>> byAgency = known.stream()
                .filter(event -> !event.agencyId().isEmpty())
                .collect(groupingBy(LogEvent::agencyId, TreeMap::new, toList()));
        byAgency.values().removeIf(ofAgency -> ofAgency.stream()
                .allMatch(event -> DONE_TO_THE_COMPLAINT.contains(event.type())));
        Instant lastReceipt = byAgency.values().stream()
                .map(HandlingTrace::lastReceipt)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        return byAgency.entrySet().stream()
                .map(agency -> of(agency.getKey(), agency.getValue(), lastReceipt))
                .toList();
    }

    private static HandlingTrace of(String agencyId, List<LogEvent> events, Instant lastReceipt) {
        Optional<Instant> firstResponse = first(events, EventType.RESPONDED);
        boolean gaveAway = sentBack(events) || (lastReceipt(events).isBefore(lastReceipt) && firstResponse.isEmpty());
        Fact state = state(events, firstResponse, gaveAway);
        OptionalInt rating = events.stream()
                .filter(event -> event.type() == EventType.RATED)
                .reduce((earlier, later) -> later)
                .map(LogEvent::rating)
                .orElse(OptionalInt.empty());
        return new HandlingTrace(
                agencyId, receipt(events), firstResponse.filter(response -> state != Fact.REMOVED), state, rating);
    }

    private static Fact state(List<LogEvent> events, Optional<Instant> firstResponse, boolean gaveAway) {
        boolean removed = events.stream()
                .filter(HandlingTrace::isRemoval)
                .map(LogEvent::at)
                .anyMatch(at ->
                        firstResponse.filter(response -> !response.isAfter(at)).isEmpty());
        Optional<EventType> lastOfClosing = events.stream()
                .map(LogEvent::type)
                .filter(type -> type == EventType.CLOSED || type == EventType.REOPENED)
                .reduce((earlier, later) -> later);
        if (removed && !gaveAway) {
            return Fact.REMOVED;
        } else if (lastOfClosing.equals(Optional.of(EventType.CLOSED))) {
            return Fact.CLOSED;
        } else if (gaveAway) {
            return Fact.RETURNED;
        }
        return firstResponse.isPresent() || lastOfClosing.isPresent() ? Fact.IN_PROGRESS : Fact.WAITING;
    }

    private static boolean isRemoval(LogEvent event) {
        return REMOVALS.contains(event.type());
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
