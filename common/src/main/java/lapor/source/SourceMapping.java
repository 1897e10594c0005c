package lapor.source;

import static java.util.stream.Collectors.toCollection;
import static lapor.source.RowRule.TIME_UNREADABLE;

import lapor.text.Coded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How one foreign log format is understood: a new system is a new mapping file, not new code.
 *
 * @param id of the mapping
 * @param system whose complaint ids these are: the same id in two systems is two complaints
 * @param reads what it reads, for people
 * @param dialect how its text files are written
 * @param times how its times are written
 * @param days columns whose times are known to the day only, whatever they are written as
 * @param since when the system began, at the beginning of a day of its zone; earlier times are mistakes
 * @param filters what a row must say to be read
 * @param fields where the values of every event of a row come from
 * @param events the events that a row describes
 * @param snapshot how current statuses are understood; absent for a source that has none
 * @param ignored columns known and left unread, such as titles and texts
 */
public record SourceMapping(
        String id,
        String system,
        Optional<String> reads,
        Dialect dialect,
        TimeReading times,
        Set<String> days,
        Instant since,
        List<Condition> filters,
        Map<Field, ValueRule> fields,
        List<EventRule> events,
        Optional<SnapshotRule> snapshot,
        Set<String> ignored) {

    /** The same for the rows of one file, with what its name says. */
    SourceMapping in(String file) {
        if (fileNameRules().findAny().isEmpty()) {
            return this;
        }
        Map<Field, ValueRule> shared = new EnumMap<>(Field.class);
        fields.forEach((field, rule) -> shared.put(field, rule.in(file)));
        return new SourceMapping(
                id,
                system,
                reads,
                dialect,
                times,
                days,
                since,
                filters,
                shared,
                events.stream().map(event -> event.in(file)).toList(),
                snapshot,
                ignored);
    }

    /** Every value that names of files say. */
    Stream<ValueRule> fileNameRules() {
        return Stream.concat(
                        fields.values().stream(),
                        events.stream()
                                .flatMap(event -> Stream.concat(
                                        Stream.of(event.type()),
                                        event.fields().values().stream().flatMap(Optional::stream))))
                .filter(rule -> rule.fileName().isPresent());
    }

    /** Which changes between the rows of a complaint its events are; empty where none is. */
    public Map<Integer, ChangeRule> changes() {
        Map<Integer, ChangeRule> changes = new TreeMap<>();
        for (int i = 0; i < events.size(); i++) {
            int place = i;
            events.get(i).changes().ifPresent(rule -> changes.put(place, rule));
        }
        return changes;
    }

    /** Where a value of an event comes from; absent when the source does not say. */
    Optional<ValueRule> find(EventRule event, Field field) {
        return event.fields().getOrDefault(field, Optional.ofNullable(fields.get(field)));
    }

    /** The instant that a row states. */
    Instant instant(TimesRule.Written written) throws BrokenRowException {
        Instant at = times.find(written.text())
                .orElseThrow(() -> new BrokenRowException(TIME_UNREADABLE, written.column(), written.text()));
        if (at.isBefore(since)) {
            throw new BrokenRowException(Rejection.tooEarly(
                    written.column(), LocalDate.ofInstant(at, times.zone()), LocalDate.ofInstant(since, times.zone())));
        }
        return days.contains(written.column()) ? times.midnight(at) : at;
    }

    /** Columns without which a file cannot be read. */
    public Set<String> requiredColumns() {
        Set<String> required = columns(ValueRule.Need.REQUIRED);
        Stream.concat(filters.stream(), events.stream().flatMap(event -> event.when().stream()))
                .map(Condition::column)
                .forEach(required::add);
        changes().values().forEach(change -> required.add(change.column()));
        return required;
    }

    /** Every column the mapping reads, and those it knowingly leaves unread. */
    public Set<String> knownColumns() {
        Set<String> known = requiredColumns();
        known.addAll(columns(ValueRule.Need.OPTIONAL));
        events.forEach(event -> event.before().ifPresent(known::add));
        known.addAll(ignored);
        return known;
    }

    /** Every column whose values the mapping reads. */
    public Set<String> readColumns() {
        Set<String> read = knownColumns();
        read.removeAll(ignored);
        read.addAll(requiredColumns());
        events.forEach(event -> event.before().ifPresent(read::add));
        return read;
    }

    /** Those of a file's columns that the mapping does not know; what it knows of a nested column, it knows whole. */
    public Set<String> unknownColumns(Set<String> columns) {
        Set<String> known = knownColumns();
        return columns.stream()
                .filter(column -> prefixes(column).noneMatch(known::contains))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> prefixes(String column) {
        return Stream.iterate(
                column, name -> !name.isEmpty(), name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }

    /** Columns of which a file may have several with the same name. */
    public Set<String> repeatedColumns() {
        return events.stream()
                .map(EventRule::at)
                .filter(at -> at.headings() == TimesRule.Headings.REPEATED)
                .flatMap(at -> at.columns().stream())
                .collect(toCollection(TreeSet::new));
    }

    /**
     * The event types that a file with these columns can tell of: those whose times it has. An event log can tell of
     * every type, or of those in the mapping's own list, except of ratings when it has no column for them; a snapshot
     * of what its statuses imply, and of sending on and reopening.
     */
    public Set<EventType> provides(Set<String> columns) {
        EnumSet<EventType> provided = EnumSet.noneOf(EventType.class);
        for (EventRule event : events) {
            event.type()
                    .constant()
                    .ifPresentOrElse(
                            type -> {
                                if (event.at().columns().stream().anyMatch(columns::contains)) {
                                    Coded.find(EventType.class, type).ifPresent(provided::add);
                                }
                            },
                            () -> provided.addAll(event.types()));
        }
        snapshot.ifPresent(statuses -> {
            statuses.implied().values().forEach(provided::addAll);
            provided.add(EventType.DISPOSED);
            provided.add(EventType.REOPENED);
        });
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
        Stream<ValueRule> values = Stream.of(
                        fields.values().stream(),
                        snapshot.stream().map(SnapshotRule::status),
                        events.stream()
                                .flatMap(event -> Stream.concat(
                                        Stream.of(event.type()),
                                        event.fields().values().stream().flatMap(Optional::stream))))
                .flatMap(rules -> rules);
        Stream<TimesRule> times =
                Stream.concat(events.stream().map(EventRule::at), snapshot.flatMap(SnapshotRule::night).stream());
        return Stream.concat(
                        values.filter(rule -> rule.need() == need).flatMap(rule -> rule.column().stream()),
                        times.filter(rule -> rule.need() == need).flatMap(rule -> rule.columns().stream()))
                .collect(toCollection(TreeSet::new));
    }
}
