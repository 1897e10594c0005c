package lapor.jobs.logs;

import com.fasterxml.jackson.databind.JsonNode;
import lapor.source.Dialect;
import lapor.source.NumberText;
import lapor.source.SourceRow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** JSON objects as rows. A column is a key, or keys joined by dots for nested objects and lists of them. */
final class JsonCells {
    /** What ends the path of a value in {@link #found} that was empty, once more: it could hold any column. */
    static final String EMPTY = ".";

    private final Dialect dialect;
    private final Set<String> found = new HashSet<>();

    JsonCells(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The columns of all rows so far. */
    Set<String> found() {
        return Set.copyOf(found);
    }

    /** A value as a row; absent if it is no object. */
    Optional<SourceRow> row(JsonNode value) {
        if (!value.isObject()) {
            return Optional.empty();
        }
        note("", value);
        return Optional.of(column -> values(value, column));
    }

    /** The path of the first list of objects in an object; absent where it holds none. */
    static Optional<String> findList(JsonNode object) {
        return object.properties().stream()
                .flatMap(field -> {
                    JsonNode value = field.getValue();
                    return value.isArray() && !value.isEmpty() && value.get(0).isObject()
                            ? Optional.of(field.getKey()).stream()
                            : findList(value).map(path -> field.getKey() + "." + path).stream();
                })
                .findFirst();
    }

    /** Keeps the paths of all values, through objects and lists of them. */
    private void note(String path, JsonNode node) {
        if (node.isNull() || (node.isContainerNode() && node.isEmpty())) {
            found.add(path);
            found.add(path + EMPTY);
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            note(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            node.forEach(element -> note(path, element));
        } else {
            found.add(path);
        }
    }

    private List<String> values(JsonNode object, String column) {
        List<String> values = new ArrayList<>(1);
        collect(object, column, values);
        return values;
    }

    /** A key that holds dots itself goes before a path. The elements of an array are the values of its key. */
    private void collect(JsonNode node, String path, List<String> values) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, path, values));
        } else if (path.isEmpty()) {
            if (node.isValueNode() && !node.isNull()) {
                dialect.value(text(node)).ifPresent(values::add);
            }
        } else if (node.has(path)) {
            collect(node.get(path), "", values);
        } else {
            int dot = path.indexOf('.');
            if (dot > 0) {
                collect(node.path(path.substring(0, dot)), path.substring(dot + 1), values);
            }
        }
    }

    /** A number in plain digits: ids and times since 1970 may be large. */
    private static String text(JsonNode value) {
        return value.isDouble() ? NumberText.of(value.doubleValue()) : value.asText();
    }
}
