package lapor.input;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import lapor.text.Coded;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The keys of one JSON object, asked for one by one. A value that is missing or of the wrong kind is noted as a problem
 * and a stand-in is returned, so that reading goes on and finds the rest; {@link JsonDocument} throws in the end.
 */
public final class JsonFields {
    private final String document;
    private final String prefix;
    private final JsonNode node;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    JsonFields(String document, String prefix, JsonNode node, Problems problems) {
        this.document = document;
        this.prefix = prefix;
        this.node = node;
        this.problems = problems;
    }

    /** The path of a key, for problems that a reader finds itself. */
    public String path(String key) {
        return document + ": " + prefix + key;
    }

    /** Where a reader notes problems of its own, such as two keys that contradict each other. */
    public Problems problems() {
        return problems;
    }

    public boolean has(String key) {
        asked.add(key);
        return node.hasNonNull(key);
    }

    /** Whether the key holds a text, for values that may be written shortly as a text or fully as an object. */
    public boolean hasText(String key) {
        return has(key) && node.get(key).isTextual();
    }

    /** Whether the key holds an array, for values that may be written as one or as several. */
    public boolean hasArray(String key) {
        return has(key) && node.get(key).isArray();
    }

    /** Whether the key is {@code true}; left out, it is not. */
    public boolean flag(String key) {
        if (has(key) && !node.get(key).isBoolean()) {
            problems.invalid(path(key), "must be true or false, but is " + show(node.get(key)));
        }
        return has(key) && node.get(key).asBoolean();
    }

    /** A text that must be there and not be blank. */
    public String text(String key) {
        return textOf(required(key, "a text"), key);
    }

    /** A text, or the default when the key is left out. */
    public String text(String key, String byDefault) {
        return has(key) ? text(key) : byDefault;
    }

    public Optional<String> findText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** A number that must be there and lie within the range. */
    public double number(String key, double min, double max) {
        JsonNode value = required(key, "a number");
        if (value.isMissingNode()) {
            return min;
        }
        if (!value.isNumber() || value.doubleValue() < min || value.doubleValue() > max) {
            problems.invalid(
                    path(key), "must be a number from " + plain(min) + " to " + plain(max) + ", but is " + show(value));
            return min;
        }
        return value.doubleValue();
    }

    /** A whole number that must be there and lie within the range. */
    public int integer(String key, int min, int max) {
        double value = number(key, min, max);
        if (value != Math.rint(value)) {
            problems.invalid(path(key), "must be a whole number, but is " + value);
        }
        return (int) value;
    }

    /** A constant of an enum, written in lower case, or as it is. */
    public <E extends Enum<E> & Coded> E constant(String key, Class<E> type) {
        E first = type.getEnumConstants()[0];
        JsonNode value = required(key, "one of " + names(type));
        return value.isMissingNode() ? first : constantOf(value, key, type).orElse(first);
    }

    /** A value that is written as text, such as a date or a zone. */
    public <T> T parsed(String key, Function<String, T> parser, T standIn, String expected) {
        String text = text(key);
        if (text.isEmpty()) {
            return standIn;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.invalid(
                    path(key), "must be " + expected + ", but is \"" + text.replaceAll("\\p{Cntrl}", "?") + "\"");
            return standIn;
        }
    }

    /** As {@link #parsed}, when the key is there. */
    public <T> Optional<T> findParsed(String key, Function<String, T> parser, T standIn, String expected) {
        return has(key) ? Optional.of(parsed(key, parser, standIn, expected)) : Optional.empty();
    }

    /** An object that must be there. */
    public <T> T object(String key, Function<JsonFields, T> reader) {
        JsonNode value = required(key, "an object");
        return objectOf(value, key, reader);
    }

    public <T> Optional<T> findObject(String key, Function<JsonFields, T> reader) {
        return has(key) ? Optional.of(object(key, reader)) : Optional.empty();
    }

    /** The objects of an array; empty when the key is left out. */
    public <T> List<T> objects(String key, Function<JsonFields, T> reader) {
        List<T> result = new ArrayList<>();
        List<JsonNode> elements = elements(key);
        for (int i = 0; i < elements.size(); i++) {
            result.add(objectOf(elements.get(i), key + "[" + i + "]", reader));
        }
        return List.copyOf(result);
    }

    /** The texts of an array; empty when the key is left out. */
    public List<String> texts(String key) {
        List<String> result = new ArrayList<>();
        List<JsonNode> elements = elements(key);
        for (int i = 0; i < elements.size(); i++) {
            result.add(textOf(elements.get(i), key + "[" + i + "]"));
        }
        return List.copyOf(result);
    }

    /** An object whose keys are names of the writer's choice, in their order; empty when the key is left out. */
    public Map<String, String> textMap(String key) {
        return map(key, (child, name) -> child.text(name));
    }

    /** As {@link #textMap}, of numbers in a range. */
    public Map<String, Double> numberMap(String key, double min, double max) {
        return map(key, (child, name) -> child.number(name, min, max));
    }

    /** As {@link #textMap}, of values that the reader takes from the object by their key. */
    public <T> Map<String, T> map(String key, BiFunction<JsonFields, String, T> reader) {
        Map<String, T> result = new LinkedHashMap<>();
        if (has(key)) {
            JsonNode value = node.get(key);
            if (value.isObject()) {
                JsonFields child = child(value, key);
                value.fieldNames().forEachRemaining(name -> result.put(name, reader.apply(child, name)));
            } else {
                problems.invalid(path(key), "must be an object, but is " + show(value));
            }
        }
        return result;
    }

    void reportUnknownKeys() {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!asked.contains(property.getKey())) {
                problems.invalid(
                        path(property.getKey()),
                        "unknown key; known are " + asked.stream().sorted().collect(joining(", ")));
            }
        }
    }

    private JsonNode required(String key, String expected) {
        asked.add(key);
        if (!node.hasNonNull(key)) {
            problems.invalid(path(key), "is missing, expected " + expected);
            return JsonNodeFactory.instance.missingNode();
        }
        return node.get(key);
    }

    private String textOf(JsonNode value, String key) {
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            problems.invalid(path(key), "must be a text, but is " + show(value));
            return "";
        }
        return value.textValue();
    }

    private <E extends Enum<E> & Coded> Optional<E> constantOf(JsonNode value, String key, Class<E> type) {
        Optional<E> constant = value.isTextual() ? Coded.find(type, value.textValue()) : Optional.empty();
        if (constant.isEmpty()) {
            problems.invalid(path(key), "must be one of " + names(type) + ", but is " + show(value));
        }
        return constant;
    }

    private static <E extends Enum<E> & Coded> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(joining(", "));
    }

    private <T> T objectOf(JsonNode value, String key, Function<JsonFields, T> reader) {
        if (!value.isObject()) {
            if (!value.isMissingNode()) {
                problems.invalid(path(key), "must be an object, but is " + show(value));
            }
            Problems alreadyReported = new Problems();
            return reader.apply(new JsonFields(
                    document, prefix + key + ".", JsonNodeFactory.instance.objectNode(), alreadyReported));
        }
        JsonFields child = child(value, key);
        T result = reader.apply(child);
        child.reportUnknownKeys();
        return result;
    }

    private JsonFields child(JsonNode value, String key) {
        return new JsonFields(document, prefix + key + ".", value, problems);
    }

    private List<JsonNode> elements(String key) {
        List<JsonNode> elements = new ArrayList<>();
        if (has(key)) {
            JsonNode value = node.get(key);
            if (value.isArray()) {
                value.forEach(elements::add);
            } else {
                problems.invalid(path(key), "must be an array, but is " + show(value));
            }
        }
        return elements;
    }

    static String show(JsonNode value) {
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
