package lapor.source;

import lapor.input.JsonFields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Notes what contradicts itself in a mapping whose parts were read. */
final class MappingCheck {
    private final SourceMapping mapping;
    private final JsonFields json;

    private MappingCheck(SourceMapping mapping, JsonFields json) {
        this.mapping = mapping;
        this.json = json;
    }

    static void check(SourceMapping mapping, JsonFields json) {
        MappingCheck check = new MappingCheck(mapping, json);
        if (mapping.events().isEmpty() && mapping.snapshot().isEmpty()) {
            check.problem("events", "needs at least one event, or a snapshot");
        }
        if (mapping.snapshot().isPresent() && !mapping.fields().containsKey(Field.COMPLAINT_ID)) {
            check.problem("snapshot", "needs fields.complaint_id");
        }
        Dialect dialect = mapping.dialect();
        if (dialect.rows().isPresent()
                && dialect.format()
                        .filter(format -> format != Dialect.Format.JSONL)
                        .isPresent()) {
            check.problem("rows", "cannot be, with a format that is not jsonl: it names a list in a JSON file");
        }
        check.days();
        for (int i = 0; i < mapping.events().size(); i++) {
            check.event("events[" + i + "]", mapping.events().get(i));
            check.duplicate(i);
        }
    }

    private void event(String path, EventRule event) {
        if (mapping.find(event, Field.COMPLAINT_ID).isEmpty()) {
            problem(path, "has no complaint_id");
        }
        Optional<ValueRule> id = mapping.find(event, Field.EVENT_ID);
        boolean once = event.occurrence().isOnce();
        if (once && event.at().several()) {
            problem(path + ".once", "cannot be, with several times in a row");
        }
        if (once && id.isPresent()) {
            problem(path + ".once", "cannot be, with an event_id: the source tells by it what is one event");
        }
        if (once && event.type().constant().isEmpty()) {
            problem(path + ".once", "cannot be, with a type that each row says");
        }
        if (id.isPresent() && mapping.events().size() > 1 && !event.fields().containsKey(Field.EVENT_ID)) {
            problem(path + ".fields.event_id", "is missing: the events of a row would share the row's event_id");
        }
        event.before().ifPresent(column -> before(path, event, column));
        if (event.changes().isPresent()) {
            changes(path + ".changes", event);
        }
    }

    private void changes(String path, EventRule event) {
        if (mapping.snapshot().isPresent()) {
            problem(path, "cannot be, with a snapshot, whose statuses are compared by themselves");
        }
        if (event.at().several()) {
            problem(path, "cannot be, with several times in a row");
        }
        if (event.type().constant().isEmpty()) {
            problem(path, "cannot be, with a type that each row says");
        }
    }

    private void before(String path, EventRule event, String column) {
        Set<String> times = new TreeSet<>();
        mapping.events().forEach(other -> times.addAll(other.at().columns()));
        times.removeAll(event.at().columns());
        if (!times.contains(column) && !mapping.ignored().contains(column)) {
            problem(
                    path + ".before",
                    "must be a time column of another event"
                            + (times.isEmpty() ? "" : " (" + String.join(", ", times) + ")")
                            + ", or an ignored column, but is \"" + column + "\"");
        }
    }

    private void days() {
        Set<String> times = new TreeSet<>();
        mapping.events().forEach(event -> times.addAll(event.at().columns()));
        for (String column : mapping.days()) {
            if (!times.contains(column)) {
                problem(
                        "days",
                        "must be time columns of events (" + String.join(", ", times) + "), but has \"" + column
                                + "\"");
            }
        }
    }

    private void duplicate(int index) {
        EventRule event = mapping.events().get(index);
        List<EventRule> earlier = mapping.events().subList(0, index);
        Stream.iterate(0, i -> i < earlier.size(), i -> i + 1)
                .filter(i -> earlier.get(i).type().equals(event.type())
                        && earlier.get(i).when().equals(event.when())
                        && earlier.get(i).changes().equals(event.changes())
                        && earlier.get(i).fields().equals(event.fields())
                        && earlier.get(i).at().columns().stream()
                                .anyMatch(event.at().columns()::contains))
                .findFirst()
                .ifPresent(i -> problem("events[" + index + "]", "tells the same events as events[" + i + "]"));
    }

    private void problem(String path, String message) {
        json.problems().invalid(json.path(path), message);
    }
}
