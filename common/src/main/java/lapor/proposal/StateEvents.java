package lapor.proposal;

import lapor.source.EventType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a log that repeats a complaint's whole row whenever anything of it changes. */
final class StateEvents {
    private static final List<EventType> OF_STATES =
            List.of(EventType.VERIFIED, EventType.RESPONDED, EventType.DEFERRED, EventType.RETURNED, EventType.ARCHIVED);

    private StateEvents() {}

    static List<Map<String, Object>> of(Findings found, ColumnSample time) {
        List<Map<String, Object>> events = new ArrayList<>();
        events.add(once(EventType.SUBMITTED, at(found, Role.SUBMITTED, time), "first"));
        Optional<ColumnSample> status = found.roles().find(Role.STATUS);
        status.ifPresent(column -> events.addAll(ofStates(found, column, time)));
        Optional<ColumnSample> closed =
                found.roles().find(Role.CLOSED).filter(column -> column != time);
        closed.ifPresent(column -> {
            Map<String, Object> event = once(EventType.CLOSED, column.name(), "last");
            NightlyJob.add(found, column, event);
            events.add(event);
            found.roles().all(Role.CLOSED).stream()
                    .filter(other -> other != column)
                    .forEach(other -> found.remark(
                            "alternative: CLOSED is at " + column.name() + "; also possible: " + other.name()));
        });
        return events;
    }

    private static List<Map<String, Object>> ofStates(Findings found, ColumnSample status, ColumnSample time) {
        ShownWords shown = ShownWords.of(status, found.words());
        Map<EventType, List<String>> meanings = shown.meanings(found.words());
        List<Map<String, Object>> events = new ArrayList<>();
        for (EventType type : OF_STATES) {
            List<String> words = meanings.getOrDefault(type, List.of());
            if (!words.isEmpty()) {
                Map<String, Object> event = once(type, time.name(), "first");
                event.put("when", WideEvents.when(status.name(), "in", words));
                events.add(event);
                found.remark("uncertain: " + type + " is the first row whose " + status.name() + " is "
                        + String.join(", ", words));
            }
        }
        List<String> ends = meanings.getOrDefault(EventType.CLOSED, List.of());
        if (found.roles().find(Role.CLOSED).isEmpty() && !ends.isEmpty()) {
            Map<String, Object> event = once(EventType.CLOSED, time.name(), "first");
            event.put("when", WideEvents.when(status.name(), "in", ends));
            events.add(event);
        }
        List<String> unknown = shown.unknown(found.words());
        if (!unknown.isEmpty()) {
            found.remark("not used: of " + status.name() + " the words " + String.join(", ", unknown));
        }
        shown.remarkHidden(status.name(), found.remarks());
        return events;
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
