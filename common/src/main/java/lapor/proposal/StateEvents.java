package lapor.proposal;

import lapor.source.EventType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a log that repeats a complaint's whole row whenever anything of it changes. */
final class StateEvents {
    private static final List<EventType> OF_STATES = List.of(
            EventType.VERIFIED, EventType.RESPONDED, EventType.DEFERRED, EventType.RETURNED, EventType.ARCHIVED);

    private StateEvents() {}

    static List<Map<String, Object>> of(Findings found, ColumnSample time) {
        List<Map<String, Object>> events = new ArrayList<>();
        Map<String, Object> submitted = once(EventType.SUBMITTED, at(found, Role.SUBMITTED, time), "first");
        if (found.roles().find(Role.AGENCY_ID).isPresent()) {
            submitted.put("fields", Json.nothing(Role.AGENCY_ID.code()));
        }
        events.add(submitted);
        disposed(found, time).ifPresent(events::add);
        Optional<ColumnSample> status = found.roles().find(Role.STATUS);
        status.ifPresent(column -> events.addAll(ofStates(found, column, time)));
        found.roles().find(Role.REOPENINGS).ifPresent(counter -> {
            Map<String, Object> grows = Json.object("column", counter.name());
            grows.put("grows", true);
            events.add(changed(EventType.REOPENED, time, grows));
        });
        closed(found, time).ifPresent(events::add);
        return events;
    }

    /** Another agency in a later row of a complaint has been disposed to. */
    private static Optional<Map<String, Object>> disposed(Findings found, ColumnSample time) {
        return found.roles().find(Role.AGENCY_ID).map(agency -> {
            found.remark("uncertain: DISPOSED is whenever " + agency.name() + " becomes another");
            Map<String, Object> event = changed(EventType.DISPOSED, time, Json.object("column", agency.name()));
            Map<String, Object> present = Json.object("column", agency.name());
            present.put("present", true);
            event.put("when", present);
            return event;
        });
    }

    private static Map<String, Object> changed(EventType type, ColumnSample time, Map<String, Object> change) {
        Map<String, Object> event = WideEvents.event(type, time.name());
        event.put("changes", change);
        return event;
    }

    private static List<Map<String, Object>> ofStates(Findings found, ColumnSample status, ColumnSample time) {
        ShownWords shown = ShownWords.of(status, found.words());
        Map<EventType, List<String>> meanings = shown.meanings(found.words());
        List<Map<String, Object>> events = new ArrayList<>();
        for (EventType type : OF_STATES) {
            List<String> words = meanings.getOrDefault(type, List.of());
            if (!words.isEmpty()) {
                events.add(changed(type, time, WideEvents.when(status.name(), "to", words)));
                found.remark("uncertain: " + type + " is whenever " + status.name() + " becomes "
                        + String.join(", ", words));
            }
        }
        List<String> unknown = shown.unknown(found.words());
        if (!unknown.isEmpty()) {
            found.remark("not used: of " + status.name() + " the words " + String.join(", ", unknown));
        }
        shown.remarkHidden(status.name(), found.remarks());
        return events;
    }

    /**
     * A complaint is closed when its status says so, by the agency of that row. A column with the time of closing is
     * the whole complaint's: each row repeats it, whichever agency the row names.
     */
    private static Optional<Map<String, Object>> closed(Findings found, ColumnSample time) {
        List<ColumnSample> columns = found.roles().all(Role.CLOSED).stream()
                .filter(column -> column.isNot(time))
                .toList();
        Optional<ColumnSample> status = found.roles().find(Role.STATUS);
        List<String> ends = status.map(column -> ShownWords.of(column, found.words()))
                .map(shown -> shown.meanings(found.words()).getOrDefault(EventType.CLOSED, List.of()))
                .orElse(List.of());
        if (status.isEmpty() || ends.isEmpty()) {
            return columns.stream().findFirst().map(column -> {
                alternatives(found, columns.subList(1, columns.size()), "at " + column.name());
                Map<String, Object> event = wholeComplaints(column);
                NightlyJob.add(found, column, found.instants(column), event);
                return event;
            });
        }
        Map<String, Object> event =
                changed(EventType.CLOSED, time, WideEvents.when(status.get().name(), "to", ends));
        NightlyJob.add(found, time, ofStatus(found, time, status.get(), ends), event);
        String when = "whenever " + status.get().name() + " becomes " + String.join(", ", ends);
        found.remark("uncertain: CLOSED is " + when);
        alternatives(found, columns, when);
        return Optional.of(event);
    }

    /** An event at a time that every row of a complaint repeats: of no row's agency, so the last receiver's. */
    private static Map<String, Object> wholeComplaints(ColumnSample column) {
        Map<String, Object> event = once(EventType.CLOSED, column.name(), "last");
        event.put("fields", Json.nothing(Role.AGENCY_ID.code()));
        return event;
    }

    private static void alternatives(Findings found, List<ColumnSample> others, String chosen) {
        others.forEach(other -> found.remark("alternative: CLOSED is " + chosen + "; also possible: " + other.name()
                + ", as " + Json.line(wholeComplaints(other))
                + " (a time that each row repeats is the whole complaint's, and of no row's agency)"));
    }

    private static List<Optional<Instant>> ofStatus(
            Findings found, ColumnSample time, ColumnSample status, List<String> words) {
        List<Optional<Instant>> instants = new ArrayList<>(found.instants(time));
        for (int i = 0; i < instants.size(); i++) {
            if (!words.contains(status.first(i))) {
                instants.set(i, Optional.empty());
            }
        }
        return instants;
    }

    private static String at(Findings found, Role role, ColumnSample otherwise) {
        return found.roles().find(role).orElse(otherwise).name();
    }

    private static Map<String, Object> once(EventType type, String column, String which) {
        Map<String, Object> event = WideEvents.event(type, column);
        event.put("once", which);
        return event;
    }
}
