package lapor.source;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How one foreign log format is understood: a new system is a new mapping file, not new code.
 *
 * @param id of the mapping
 * @param system whose complaint ids these are: the same id in two systems is two complaints
 * @param dialect how its text files are written
 * @param times how its times are written
 * @param since when the system began; earlier times are mistakes
 * @param fields where the values of every event of a row come from
 * @param events the events that a row describes
 * @param ignored columns known and left unread, such as titles and texts
 */
public record SourceMapping(
        String id,
        String system,
        Dialect dialect,
        TimeReading times,
        Instant since,
        Map<Field, ValueRule> fields,
        List<EventRule> events,
        Set<String> ignored) {

    /** Where a value of an event comes from; absent when the source does not say. */
    Optional<ValueRule> find(EventRule event, Field field) {
        return event.fields().getOrDefault(field, Optional.ofNullable(fields.get(field)));
    }

    /** Columns without which a file cannot be read. */
    public Set<String> requiredColumns() {
        return columns(ValueRule.Need.REQUIRED);
    }

    /** Every column the mapping reads, and those it knowingly leaves unread. */
    public Set<String> knownColumns() {
        Set<String> known = columns(ValueRule.Need.REQUIRED);
        known.addAll(columns(ValueRule.Need.OPTIONAL));
        events.forEach(event -> event.before().ifPresent(known::add));
        known.addAll(ignored);
        return known;
    }

    /**
     * The event types that a file with these columns can tell of. An event log can tell of every type, except of
     * ratings when it has no column for them.
     */
    public Set<EventType> provides(Set<String> columns) {
        EnumSet<EventType> provided = EnumSet.noneOf(EventType.class);
        for (EventRule event : events) {
            event.type()
                    .constant()
                    .ifPresentOrElse(
                            type -> provided.add(EventType.valueOf(type)),
                            () -> provided.addAll(EnumSet.allOf(EventType.class)));
        }
        boolean rates = events.stream()
                .flatMap(event -> find(event, Field.RATING).stream())
                .anyMatch(rule -> rule.column().isEmpty()
                        || columns.contains(rule.column().get()));
        if (!rates) {
            provided.remove(EventType.RATED);
        }
        return provided;
    }

    private Set<String> columns(ValueRule.Need need) {
        Stream<ValueRule> ofEvents = events.stream()
                .flatMap(event -> Stream.concat(
                        Stream.of(event.type(), event.at()),
                        event.fields().values().stream().flatMap(Optional::stream)));
        return Stream.concat(fields.values().stream(), ofEvents)
                .filter(rule -> rule.need() == need)
                .flatMap(rule -> rule.column().stream())
                .collect(toCollection(TreeSet::new));
    }
}
