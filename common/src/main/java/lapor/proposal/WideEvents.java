package lapor.proposal;

import lapor.source.EventType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The events of a log with one row for each complaint: one for each column with times. */
final class WideEvents {
    /** What a closing time tells of where the status says so. */
    private static final List<EventType> ENDS = List.of(EventType.RETURNED, EventType.ARCHIVED, EventType.DELETED);

    private final Findings found;
    private final List<Map<String, Object>> events = new ArrayList<>();

    private WideEvents(Findings found) {
        this.found = found;
    }

    static List<Map<String, Object>> of(Findings found) {
        WideEvents wide = new WideEvents(found);
        wide.submitted();
        Stream.of(Role.VERIFIED, Role.DISPOSED, Role.RESPONDED, Role.REOPENED, Role.RETURNED)
                .forEach(wide::named);
        wide.closed();
        wide.rated();
        wide.lastActivity();
        return wide.events;
    }

    private void submitted() {
        Optional<ColumnSample> named = found.roles().find(Role.SUBMITTED);
        Optional<ColumnSample> first = named.or(() -> EarliestColumn.of(found));
        first.ifPresentOrElse(
                column -> {
                    Map<String, Object> event = event(EventType.SUBMITTED, column.name());
                    event.put("once", "first");
                    if (found.roles().find(Role.DISPOSED).isPresent()) {
                        event.put("fields", Json.nothing(Role.AGENCY_ID.code()));
                    }
                    events.add(event);
                    if (named.isEmpty()) {
                        found.remark(
                                "uncertain: SUBMITTED is at " + column.name() + ", the earliest time of most rows");
                    }
                    alternatives(Role.SUBMITTED, column);
                },
                () -> found.remark("missing: no column tells when a complaint was submitted"));
    }

    private void named(Role role) {
        List<ColumnSample> all = found.roles().all(role);
        if (all.isEmpty()) {
            return;
        }
        List<String> columns = all.stream()
                .filter(column -> !column.isNot(all.get(0)) || column.lists())
                .map(ColumnSample::name)
                .toList();
        EventType type = role.event().orElseThrow();
        Map<String, Object> event = event(type, columns.get(0));
        if (columns.size() > 1 || all.get(0).lists()) {
            event.put("at", columns);
        } else if (type == EventType.DISPOSED || type == EventType.VERIFIED) {
            event.put("once", "first");
        }
        events.add(event);
        if (type == EventType.REOPENED || type == EventType.RETURNED) {
            found.remark("by name: " + type.code() + " is at " + String.join(", ", columns));
        }
        all.stream().skip(1).forEach(other -> {
            if (columns.contains(other.name())) {
                found.remark("uncertain: " + type + " is at the times in " + other.name() + ", too; "
                        + precedes(other, all.get(0)) + "; take it out if it tells of something else");
            } else {
                found.remark("uncertain: " + type + " is at " + columns.get(0) + "; also possible: " + other.name()
                        + "; " + precedes(other, all.get(0)));
            }
        });
    }

    /** In how many rows a column has an earlier time than another that tells of the same: what else it may tell of. */
    private String precedes(ColumnSample other, ColumnSample first) {
        List<Optional<Instant>> begins = found.instants(first);
        long before = 0;
        long both = 0;
        for (int i = 0; i < begins.size(); i++) {
            Optional<Instant> earliest = found.times().earliest(other, i, found.zone());
            if (earliest.isPresent() && begins.get(i).isPresent()) {
                both++;
                before += earliest.get().isBefore(begins.get(i).get()) ? 1 : 0;
            }
        }
        return "in " + before + " of " + both + " sampled rows with both it has a time before that in " + first.name();
    }

    private void closed() {
        List<ColumnSample> all = found.roles().all(Role.CLOSED);
        if (all.isEmpty()) {
            return;
        }
        ColumnSample column = all.get(0);
        alternatives(Role.CLOSED, column);
        List<String> others = new ArrayList<>();
        found.roles().find(Role.STATUS).ifPresent(status -> {
            Map<EventType, List<String>> meanings =
                    ShownWords.of(status, found.words()).meanings(found.words());
            for (EventType end : ENDS) {
                List<String> words = meanings.getOrDefault(end, List.of());
                if (!words.isEmpty()) {
                    Map<String, Object> event = event(end, column.name());
                    event.put("when", when(status.name(), "in", words));
                    events.add(event);
                    others.addAll(words);
                    found.remark("uncertain: the time in " + column.name() + " tells of " + end + " where "
                            + status.name() + " is " + String.join(", ", words));
                }
            }
        });
        Map<String, Object> event = event(EventType.CLOSED, column.name());
        if (!others.isEmpty()) {
            event.put("when", when(found.roles().find(Role.STATUS).orElseThrow().name(), "notIn", others));
        }
        NightlyJob.add(found, column, found.instants(column), event);
        events.add(event);
    }

    private void rated() {
        Optional<ColumnSample> rating = found.roles().find(Role.RATING);
        Optional<ColumnSample> at =
                found.roles().find(Role.RATED_AT).or(() -> found.roles().find(Role.CLOSED));
        if (rating.isPresent() && at.isPresent()) {
            Map<String, Object> event = event(EventType.RATED, at.get().name());
            Map<String, Object> present = Json.object("column", rating.get().name());
            present.put("present", true);
            event.put("when", present);
            events.add(event);
            found.remark("uncertain: RATED is at " + at.get().name());
        }
    }

    private void lastActivity() {
        Optional<ColumnSample> closed = found.roles().find(Role.CLOSED);
        if (found.roles().find(Role.RESPONDED).isEmpty()) {
            found.roles()
                    .find(Role.UPDATED)
                    .ifPresent(column -> found.remark("alternative: nothing tells of responses; " + column.name()
                            + " is the last change, and a response only as far as you know:"
                            + " {\"type\": \"RESPONDED\", \"at\": \"" + column.name() + "\""
                            + closed.map(end -> ", \"before\": \"" + end.name() + "\"")
                                    .orElse("")
                            + ", \"once\": \"first\"}"));
        }
    }

    private void alternatives(Role role, ColumnSample chosen) {
        found.roles().all(role).stream()
                .filter(other -> other.isNot(chosen))
                .forEach(other -> found.remark("alternative: " + role.event().orElseThrow() + " is at " + chosen.name()
                        + "; also possible: " + other.name()));
    }

    static Map<String, Object> event(EventType type, String column) {
        Map<String, Object> event = Json.object("type", type.name());
        event.put("at", column);
        return event;
    }

    static Map<String, Object> when(String column, String test, List<String> words) {
        Map<String, Object> when = Json.object("column", column);
        when.put(test, List.copyOf(words));
        return when;
    }
}
