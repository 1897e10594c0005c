package lapor.source;

import lapor.text.Coded;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of event that a row can describe.
 *
 * @param type what happened: constant for a time column of a wide export, a column for an event log
 * @param at the columns with the times; a row without a time there does not describe the event, if the type is constant
 * @param before another time column that {@code at} must precede for the event to have happened
 * @param when what the row must say for the event to have happened
 * @param occurrence whether another time of the event is another event
 * @param changes which change between the rows of a complaint the event is; absent where each row stands for itself
 * @param actorByTime who acts at a time of the day, the first that holds
 * @param fields values of this event that differ from those of the row
 */
public record EventRule(
        ValueRule type,
        TimesRule at,
        Optional<String> before,
        List<Condition> when,
        Occurrence occurrence,
        Optional<ChangeRule> changes,
        List<ActorTime> actorByTime,
        Map<Field, Optional<ValueRule>> fields) {

    /** The same for the rows of one file, with what its name says. */
    EventRule in(String file) {
        Map<Field, Optional<ValueRule>> own = new EnumMap<>(Field.class);
        fields.forEach((field, rule) -> own.put(field, rule.map(present -> present.in(file))));
        return new EventRule(type.in(file), at, before, when, occurrence, changes, actorByTime, own);
    }

    /** The types of which a row can tell by this rule. */
    Set<EventType> types() {
        return type.constant()
                .flatMap(name -> Coded.find(EventType.class, name))
                .map(Set::of)
                .orElseGet(() -> type.meanings(EventType.class));
    }

    /** How often it can happen to a complaint at an agency. */
    public enum Occurrence implements Coded {
        /** Once: of the times that the rows of one file tell, the first; a later file corrects an earlier one. */
        FIRST,
        /** Once: of the times that the rows of one file tell, the last. */
        LAST,
        ANY_NUMBER;

        /** Whether it happens at most once. */
        boolean isOnce() {
            return this != ANY_NUMBER;
        }
    }
}
