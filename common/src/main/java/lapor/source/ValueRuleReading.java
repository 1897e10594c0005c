package lapor.source;

import static java.util.stream.Collectors.joining;

import lapor.input.JsonFields;
import lapor.text.Coded;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads where values come from, and what their spellings mean. */
final class ValueRuleReading {
    private ValueRuleReading() {}

    /** The values that every event of a row shares. */
    static Map<Field, ValueRule> shared(JsonFields json) {
        Map<Field, ValueRule> fields = new EnumMap<>(Field.class);
        fields(json).forEach((field, rule) -> rule.ifPresent(present -> fields.put(field, present)));
        return fields;
    }

    /** Where fields come from; a field whose key holds null comes from nowhere. */
    static Map<Field, Optional<ValueRule>> fields(JsonFields json) {
        Map<Field, Optional<ValueRule>> fields = new EnumMap<>(Field.class);
        json.map("fields", ValueRuleReading::find).forEach((key, rule) -> Coded.find(Field.class, key)
                .ifPresentOrElse(
                        field -> {
                            fields.put(field, rule);
                            rule.ifPresent(found -> checkMeanings(found, field, json));
                        },
                        () -> json.problems()
                                .invalid(json.path("fields." + key), "unknown field; known are " + knownFields())));
        return fields;
    }

    /** A column by its name, or an object with its details, or no value where the key holds none. */
    static Optional<ValueRule> find(JsonFields json, String key) {
        if (!json.has(key)) {
            return Optional.empty();
        }
        if (json.hasText(key)) {
            return Optional.of(new ValueRule(
                    json.findText(key),
                    Optional.empty(),
                    Optional.empty(),
                    ValueRule.Need.REQUIRED,
                    Map.of(),
                    ValueRule.Others.AS_WRITTEN,
                    Optional.empty()));
        }
        return Optional.of(json.object(key, ValueRuleReading::detailed));
    }

    /** Whether a file must have a column: it must, unless the mapping says otherwise. */
    static ValueRule.Need need(JsonFields json) {
        return json.has("need") ? json.constant("need", ValueRule.Need.class) : ValueRule.Need.REQUIRED;
    }

    /** Notes every meaning, and every constant, that is no constant of a type. */
    static <E extends Enum<E> & Coded> void checkMeanings(ValueRule rule, Class<E> type, JsonFields json, String path) {
        String expected = "must be one of "
                + Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(joining(", "));
        rule.constant().filter(name -> Coded.find(type, name).isEmpty()).ifPresent(name -> json.problems()
                .invalid(json.path(path + ".constant"), expected + ", but is \"" + name + "\""));
        rule.otherwise().filter(name -> Coded.find(type, name).isEmpty()).ifPresent(name -> json.problems()
                .invalid(json.path(path + ".otherwise"), expected + ", but is \"" + name + "\""));
        rule.synonyms().entrySet().stream()
                .filter(entry -> Coded.find(type, entry.getValue()).isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> json.problems()
                        .invalid(
                                json.path(path + ".values." + entry.getKey()),
                                expected + ", but is \"" + entry.getValue() + "\""));
    }

    private static void checkMeanings(ValueRule rule, Field field, JsonFields json) {
        if (field == Field.ACTOR) {
            checkMeanings(rule, Actor.class, json, "fields.actor");
        } else if (field == Field.CLASSIFICATION) {
            checkMeanings(rule, Classification.class, json, "fields.classification");
        }
    }

    private static ValueRule detailed(JsonFields json) {
        Optional<String> column = json.findText("column");
        Optional<String> constant = json.findText("constant");
        Optional<Pattern> fileName = json.findParsed(
                "fileName", Pattern::compile, Pattern.compile(""), "a regular expression such as \"^([a-z]+)-\"");
        if (Stream.of(column, constant, fileName).filter(Optional::isPresent).count() != 1) {
            json.problems().invalid(json.path("column"), "needs one of a column, a constant, and a fileName");
        }
        Optional<String> otherwise = json.findText("otherwise");
        if (otherwise.isPresent() && json.has("others")) {
            json.problems().invalid(json.path("otherwise"), "cannot be, with others");
        }
        return new ValueRule(column, constant, fileName, need(json), synonyms(json), others(json), otherwise);
    }

    /** A mapping's own list is the whole list unless it says otherwise; a bundled list adds to the agreed names. */
    private static ValueRule.Others others(JsonFields json) {
        if (json.has("others")) {
            return json.constant("others", ValueRule.Others.class);
        }
        return json.has("values") && !json.hasText("values") ? ValueRule.Others.NONE : ValueRule.Others.AS_WRITTEN;
    }

    private static Map<String, String> synonyms(JsonFields json) {
        if (json.hasText("values")) {
            String list = json.text("values");
            return ValueLists.find(list).orElseGet(() -> {
                json.problems()
                        .invalid(
                                json.path("values"),
                                "unknown list \"" + list + "\"; known are " + String.join(", ", ValueLists.NAMES));
                return Map.of();
            });
        }
        Map<String, String> synonyms = new HashMap<>();
        json.textMap("values").forEach((written, meant) -> {
            if (synonyms.put(Text.fold(written), meant) != null) {
                json.problems().invalid(json.path("values." + written), "is there twice, in another spelling");
            }
        });
        return Map.copyOf(synonyms);
    }

    private static String knownFields() {
        return String.join(", ", Arrays.stream(Field.values()).map(Field::code).toList())
                .toLowerCase(Locale.ROOT);
    }
}
