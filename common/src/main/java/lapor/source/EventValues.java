package lapor.source;

import static lapor.source.RowRule.TIME_MISSING;
import static lapor.source.RowRule.TYPE_MISSING;
import static lapor.source.RowRule.TYPE_UNKNOWN;
import static lapor.source.RowRule.VALUE_REPEATED;
import static lapor.source.RowRule.VALUE_UNLISTED;

import lapor.text.Coded;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The events that one row describes by one rule. */
final class EventValues {
    private final SourceMapping mapping;
    private final EventRule rule;
    private final SourceRow row;
    private final FieldValues fields;

    EventValues(SourceMapping mapping, EventRule rule, SourceRow row) {
        this.mapping = mapping;
        this.rule = rule;
        this.row = row;
        this.fields = new FieldValues(mapping.fields(), rule.fields(), row);
    }

    /** One event for each time that the row states; none where a condition of the rule does not hold. */
    List<Event> events() throws BrokenRowException {
        for (Condition condition : rule.when()) {
            if (!condition.holds(row)) {
                return List.of();
            }
        }
        List<TimesRule.Written> times = rule.at().in(row);
        if (times.isEmpty() && rule.type().constant().isPresent()) {
            return List.of();
        }
        String complaint = fields.complaint();
        EventType type = type();
        if (times.isEmpty()) {
            throw new BrokenRowException(TIME_MISSING, rule.at().columns().get(0), "");
        }
        if (times.size() > 1 && rule.occurrence().isOnce()) {
            throw new BrokenRowException(
                    VALUE_REPEATED, times.get(1).column(), times.get(1).text());
        }
        List<Event> events = new ArrayList<>(times.size());
        for (TimesRule.Written time : times) {
            Instant at = mapping.instant(time);
            if (precedes(at)) {
                events.add(event(complaint, type, at, times.size()));
            }
        }
        return events;
    }

    private EventType type() throws BrokenRowException {
        String column = rule.type().column().orElse("");
        String text = rule.type().find(row).orElseThrow(() -> new BrokenRowException(TYPE_MISSING, column, ""));
        EventType type =
                Coded.find(EventType.class, text).orElseThrow(() -> new BrokenRowException(TYPE_UNKNOWN, column, text));
        if (rule.type().leavesOut(row)) {
            throw new BrokenRowException(VALUE_UNLISTED, column, text);
        }
        return type;
    }

    /** Whether the event happened before what it must precede; so it did when that never happened. */
    private boolean precedes(Instant at) throws BrokenRowException {
        if (rule.before().isPresent()) {
            for (String other : row.values(rule.before().get())) {
                if (!at.isBefore(
                        mapping.instant(new TimesRule.Written(rule.before().get(), other)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Event event(String complaint, EventType type, Instant at, int times) throws BrokenRowException {
        Optional<String> agency = fields.findAgency(canHappen() ? Set.of(type) : Set.of());
        return new Event(
                id(type, agency, times == 1 ? "" : "/" + at),
                complaint,
                type,
                at,
                agency,
                actor(at),
                type == EventType.SUBMITTED ? Optional.of(fields.submission()) : Optional.empty(),
                type == EventType.RATED ? OptionalInt.of(fields.rating()) : OptionalInt.empty(),
                type == EventType.RESPONDED ? fields.find(Field.RESPONSE) : Optional.empty(),
                fields.findDue(mapping.times()));
    }

    /** Whether the row can tell of the event, and not only of a state that another row is compared with. */
    private boolean canHappen() throws BrokenRowException {
        if (rule.changes().isEmpty()) {
            return true;
        }
        Optional<String> state = rule.changes().get().find(row);
        return state.isPresent() && rule.changes().get().counts(state.get());
    }

    /** The events of a list share the row's id, which their times make different. */
    private Optional<String> id(EventType type, Optional<String> agency, String time) throws BrokenRowException {
        String first = rule.occurrence() == EventRule.Occurrence.FIRST ? Event.FIRST_WINS : "";
        return rule.occurrence().isOnce()
                ? Optional.of(first + "once/" + type + "/" + agency.orElse(""))
                : fields.findName(Field.EVENT_ID).map(id -> id + time);
    }

    private Optional<Actor> actor(Instant at) throws BrokenRowException {
        if (rule.actorByTime().isEmpty()) {
            return fields.findActor();
        }
        LocalTime time = at.atZone(mapping.times().zone()).toLocalTime();
        Optional<Actor> byTime = rule.actorByTime().stream()
                .filter(span -> span.holds(time))
                .map(ActorTime::actor)
                .findFirst();
        return byTime.isPresent() ? byTime : fields.findActor();
    }
}
