package lapor.jobs.logs;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lapor.source.Dialect;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows of a file that is one JSON document: the objects of its array, or of the array under a key of its object. They
 * are read one after the other, whatever the length of the file; the line of a row is its number. Where the document is
 * damaged, nothing after it can be told apart, and the file is refused.
 */
final class JsonArrayRows implements LogRows {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final RowText text;
    private final JsonParser json;
    private final JsonCells cells;
    private int open;
    private long row;
    private boolean ended;

    private JsonArrayRows(RowText text, JsonParser json, Dialect dialect) {
        this.text = text;
        this.json = json;
        this.cells = new JsonCells(dialect);
    }

    /** Reads as far as the array. */
    static JsonArrayRows open(Reader file, Dialect dialect) throws IOException, UnreadableLogException {
        RowText text = new RowText(file);
        JsonArrayRows rows = new JsonArrayRows(text, MAPPER.createParser(text), dialect);
        try {
            rows.enter(dialect.rows().orElse(""));
            return rows;
        } catch (JsonProcessingException e) {
            throw rows.damaged(e);
        }
    }

    private void enter(String path) throws IOException, UnreadableLogException {
        JsonToken first = json.nextToken();
        if (path.isEmpty()) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            throw new UnreadableLogException(
                    "is " + (first == JsonToken.START_ARRAY ? "one JSON array" : "no JSON object")
                            + "; expected an object with a list under \"" + path + "\", which the mapping names");
        }
        open = 1;
        String left = path;
        Set<String> passed = new TreeSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            passed.add(key);
            if (key.equals(left) && value == JsonToken.START_ARRAY) {
                return;
            }
            if (left.startsWith(key + ".") && value == JsonToken.START_OBJECT) {
                left = left.substring(key.length() + 1);
                open++;
            } else {
                json.skipChildren();
            }
        }
        throw new UnreadableLogException("is a JSON object without a list under \"" + path
                + "\", which the mapping names; found " + String.join(", ", passed));
    }

    @Override
    public Optional<Set<String>> columns() {
        return Optional.empty();
    }

    @Override
    public Set<String> found() {
        return cells.found();
    }

    @Override
    public Optional<Line> next() throws UnreadableLogException {
        if (ended) {
            return Optional.empty();
        }
        try {
            text.begin();
            if (json.nextToken() == JsonToken.END_ARRAY) {
                finish();
                return Optional.empty();
            }
            row++;
            JsonNode value = MAPPER.readTree(json);
            return Optional.of(cells.row(value).map(cell -> Line.of(row, cell)).orElseGet(() -> Line.malformed(row)));
        } catch (JsonProcessingException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw LogText.unreadable(e);
        }
    }

    /** What follows the array must be whole, and end the document and the file. */
    private void finish() throws IOException, UnreadableLogException {
        ended = true;
        for (JsonToken next = json.nextToken(); next != null; next = json.nextToken()) {
            if (open == 0) {
                throw new UnreadableLogException("is one JSON document of " + row + " rows, and something after it"
                        + place(json.currentTokenLocation()));
            }
            open += next.isStructStart() ? 1 : next.isStructEnd() ? -1 : 0;
        }
    }

    private static String place(JsonLocation at) {
        return " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private UnreadableLogException damaged(JsonProcessingException e) {
        return new UnreadableLogException("is one JSON document that is damaged or cut off"
                + Optional.ofNullable(e.getLocation()).map(JsonArrayRows::place).orElse("") + ", after row " + row);
    }

    @Override
    public void close() throws IOException {
        json.close();
        text.close();
    }
}
