package lapor.jobs.logs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lapor.source.Dialect;
import lapor.source.SourceRow;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Rows of a file with one JSON object per line. A column is a key, or keys joined by dots for nested objects. */
final class JsonRows implements LogRows {
    /** A second value on a line, or a second value of a key, would otherwise be lost or win unnoticed. */
    private static final ObjectReader READER = new JsonMapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final BufferedReader text;
    private final Dialect dialect;
    private final Set<String> found = new HashSet<>();
    private long line;

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
            return json == null ? Optional.empty() : Optional.of(new Line(line, row(json)));
        } catch (IOException e) {
            throw LogText.unreadable(e);
        }
    }

    private Optional<SourceRow> row(String json) {
        try {
            JsonNode object = READER.readTree(json);
            note("", object);
            return object.isObject() ? Optional.of(column -> value(object, column)) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private void note(String path, JsonNode object) {
        object.properties().forEach(field -> {
            String column = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            if (field.getValue().isObject()) {
                note(column, field.getValue());
            } else {
                found.add(column);
            }
        });
    }

    private Optional<String> value(JsonNode object, String column) {
        JsonNode value = object.path(column);
        if (value.isMissingNode() && column.indexOf('.') > 0) {
            value = object.at("/" + column.replace('.', '/'));
        }
        return value.isValueNode() && !value.isNull() ? dialect.value(value.asText()) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
