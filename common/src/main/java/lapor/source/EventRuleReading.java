package lapor.source;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.input.JsonFields;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where events and their times come from. */
final class EventRuleReading {
    private EventRuleReading() {}

    static EventRule read(JsonFields json) {
        return new EventRule(
                type(json),
                times(json, "at"),
                json.findText("before"),
                ConditionReading.read(json, "when"),
                occurrence(json),
                json.findObject("changes", EventRuleReading::changes),
                actorByTime(json),
                ValueRuleReading.fields(json));
    }

    /** Which of several times is the event's: the first, unless the mapping says the last. */
    private static EventRule.Occurrence occurrence(JsonFields json) {
        if (json.hasText("once")) {
            EventRule.Occurrence said = json.constant("once", EventRule.Occurrence.class);
            if (!said.isOnce()) {
                json.problems().invalid(json.path("once"), "must be true, \"first\" or \"last\"");
            }
            return said;
        }
        return json.flag("once") ? EventRule.Occurrence.FIRST : EventRule.Occurrence.ANY_NUMBER;
    }

    /** A column by its name, several by a list of names, or an object with the details. */
    static TimesRule times(JsonFields json, String key) {
        if (!json.has(key)) {
            json.problems().invalid(json.path(key), "is missing, expected the column with the time");
            return times(List.of(""));
        }
        if (json.hasText(key)) {
            return new TimesRule(
                    List.of(json.text(key)), TimesRule.Headings.UNIQUE, Optional.empty(), ValueRule.Need.REQUIRED);
        }
        if (json.hasArray(key)) {
            return times(columns(json, key));
        }
        return json.object(key, EventRuleReading::detailedTimes);
    }

    private static TimesRule times(List<String> columns) {
        return new TimesRule(columns, TimesRule.Headings.REPEATED, Optional.empty(), ValueRule.Need.REQUIRED);
    }

    private static TimesRule detailedTimes(JsonFields json) {
        boolean several = json.hasArray("column");
        List<String> columns = several ? columns(json, "column") : List.of(json.text("column"));
        return new TimesRule(
                columns,
                several ? TimesRule.Headings.REPEATED : TimesRule.Headings.UNIQUE,
                json.findText("split"),
                ValueRuleReading.need(json));
    }

    private static List<String> columns(JsonFields json, String key) {
        List<String> columns = json.texts(key);
        if (columns.isEmpty()) {
            json.problems().invalid(json.path(key), "needs at least one column");
            return List.of("");
        }
        if (columns.stream().distinct().count() < columns.size()) {
            json.problems().invalid(json.path(key), "names a column twice; once is enough for all columns of its name");
        }
        return columns;
    }

    private static ValueRule type(JsonFields json) {
        if (json.hasText("type")) {
            return ValueRule.constant(json.constant("type", EventType.class).name());
        }
        Optional<ValueRule> type = ValueRuleReading.find(json, "type");
        type.ifPresentOrElse(
                rule -> ValueRuleReading.checkMeanings(rule, EventType.class, json, "type"),
                () -> json.problems().invalid(json.path("type"), "is missing, expected an event type or a column"));
        return type.orElseGet(() -> ValueRule.constant(EventType.SUBMITTED.name()));
    }

    private static ChangeRule changes(JsonFields json) {
        boolean isCounter = json.has("grows") && json.flag("grows");
        ChangeRule rule = new ChangeRule(
                json.text("column"),
                isCounter ? ChangeRule.Kind.COUNTER : ChangeRule.Kind.STATE,
                folded(json, "to"),
                folded(json, "from"));
        if (isCounter && !(rule.to().isEmpty() && rule.from().isEmpty())) {
            json.problems().invalid(json.path("grows"), "cannot be, with to or from");
        }
        return rule;
    }

    private static Set<String> folded(JsonFields json, String key) {
        return json.texts(key).stream().map(Text::fold).collect(toUnmodifiableSet());
    }

    private static List<ActorTime> actorByTime(JsonFields json) {
        List<ActorTime> actors = new ArrayList<>();
        json.map("actorByTime", (times, time) -> times.constant(time, Actor.class))
                .forEach((time, actor) -> {
                    try {
                        actors.add(ActorTime.parse(time, actor));
                    } catch (DateTimeException e) {
                        json.problems()
                                .invalid(
                                        json.path("actorByTime." + time),
                                        "must be a time of day such as 01:00:00, or a span such as 01:00:00-01:30:00");
                    }
                });
        return List.copyOf(actors);
    }
}
