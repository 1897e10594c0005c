package lapor.jobs.logs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lapor.source.Dialect;
import lapor.source.NumberText;
import lapor.source.SourceRow;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of a file with one JSON object per line. A column is a key, or keys joined by dots for nested objects and lists
 * of them.
 */
final class JsonRows implements LogRows {
    /** A second value on a line, or a second value of a key, would otherwise be lost or win unnoticed. */
    private static final ObjectReader READER = new JsonMapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    /** What ends the path of a value in {@link #found} that was empty, once more: it could hold any column. */
    static final String EMPTY = ".";

    private final BufferedReader text;
    private final Dialect dialect;
    private final Set<String> found = new HashSet<>();
    private long line;
    private boolean begun;

    JsonRows(BufferedReader text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    @Override
    public Optional<Set<String>> columns() {
        return Optional.empty();
    }

    @Override
    public Set<String> found() {
        return Set.copyOf(found);
    }

    @Override
    public Optional<Line> next() throws UnreadableLogException {
        try {
            String json = text.readLine();
            line++;
            while (json != null && json.isBlank()) {
                json = text.readLine();
                line++;
            }
            if (json != null && !begun) {
                refuseOneValue(json.strip());
            }
            return json == null
                    ? Optional.empty()
                    : Optional.of(row(json).map(row -> Line.of(line, row)).orElseGet(() -> Line.malformed(line)));
        } catch (IOException e) {
            throw LogText.unreadable(e);
        }
    }

    /** What most exports called .json are; line by line, each of its lines would be called damaged. */
    private void refuseOneValue(String first) throws UnreadableLogException {
        begun = true;
        if (first.startsWith("[")) {
            throw new UnreadableLogException("is one JSON array; expected one object per line");
        }
        if (first.equals("{")) {
            throw new UnreadableLogException("is one JSON value over several lines; expected one object per line");
        }
    }

    private Optional<SourceRow> row(String json) {
        try {
            JsonNode object = READER.readTree(json);
            if (!object.isObject()) {
                return Optional.empty();
            }
            note("", object);
            return Optional.of(column -> values(object, column));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
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

    @Override
    public void close() throws IOException {
        text.close();
    }
}
