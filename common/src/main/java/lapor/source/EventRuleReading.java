package lapor.source;

import lapor.input.JsonFields;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads where events and their values come from. */
final class EventRuleReading {
    private EventRuleReading() {}

    static EventRule read(JsonFields json) {
        return new EventRule(
                type(json),
                value(json, "at").orElseGet(() -> ValueRule.constant("")),
                json.findText("before"),
                actorByTime(json),
                overrides(json));
    }

    /** The values that every event of a row shares. */
    static Map<Field, ValueRule> fields(JsonFields json) {
        Map<Field, ValueRule> fields = new EnumMap<>(Field.class);
        overrides(json).forEach((field, rule) -> rule.ifPresent(present -> fields.put(field, present)));
        return fields;
    }

    private static Map<Field, Optional<ValueRule>> overrides(JsonFields json) {
        Map<Field, Optional<ValueRule>> fields = new EnumMap<>(Field.class);
        json.map("fields", (values, key) -> value(values, key)).forEach((key, rule) -> field(key)
                .ifPresentOrElse(field -> fields.put(field, rule), () -> json.problems()
                        .invalid(json.path("fields." + key), "unknown field; known are " + knownFields())));
        return fields;
    }

    private static ValueRule type(JsonFields json) {
        if (json.hasText("type")) {
            return ValueRule.constant(json.constant("type", EventType.class).name());
        }
        return value(json, "type").orElseGet(() -> {
            json.problems().invalid(json.path("type"), "is missing, expected an event type or a column");
            return ValueRule.constant(EventType.SUBMITTED.name());
        });
    }

    /** A column by its name, or an object with its details, or no value where the key holds none. */
    private static Optional<ValueRule> value(JsonFields json, String key) {
        if (!json.has(key)) {
            if (key.equals("at")) {
                json.problems().invalid(json.path(key), "is missing, expected the column with the time");
            }
            return Optional.empty();
        }
        if (json.hasText(key)) {
            return Optional.of(new ValueRule(json.findText(key), Optional.empty(), ValueRule.Need.REQUIRED, Map.of()));
        }
        return Optional.of(json.object(key, EventRuleReading::detailed));
    }

    private static ValueRule detailed(JsonFields json) {
        Optional<String> column = json.findText("column");
        Optional<String> constant = json.findText("constant");
        if (column.isPresent() == constant.isPresent()) {
            json.problems().invalid(json.path("column"), "needs either a column or a constant");
        }
        ValueRule.Need need = json.has("need") ? json.constant("need", ValueRule.Need.class) : ValueRule.Need.REQUIRED;
        Map<String, String> synonyms = new HashMap<>();
        json.textMap("values").forEach((written, meant) -> synonyms.put(Text.fold(written), meant));
        return new ValueRule(column, constant, need, Map.copyOf(synonyms));
    }

    private static Map<LocalTime, Actor> actorByTime(JsonFields json) {
        Map<LocalTime, Actor> actors = new HashMap<>();
        json.map("actorByTime", (times, time) -> times.constant(time, Actor.class))
                .forEach((time, actor) -> {
                    try {
                        actors.put(LocalTime.parse(time), actor);
                    } catch (DateTimeException e) {
                        json.problems()
                                .invalid(json.path("actorByTime." + time), "must be a time of day such as 01:00:00");
                    }
                });
        return Map.copyOf(actors);
    }

    private static Optional<Field> field(String key) {
        return Arrays.stream(Field.values())
                .filter(field -> field.code().equals(key))
                .findFirst();
    }

    private static String knownFields() {
        return String.join(", ", Arrays.stream(Field.values()).map(Field::code).toList())
                .toLowerCase(Locale.ROOT);
    }
}
