package lapor.jobs.logs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lapor.source.SourceMapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Rows of a file with one JSON object per line. */
final class JsonRows implements LogRows {
    /** A second value on a line, or a second value of a key, would otherwise be lost or win unnoticed. */
    private static final ObjectReader READER = new JsonMapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final RowText limited;
    private final EndOfText end;
    private final BufferedReader text;
    private final SourceMapping mapping;
    private final JsonCells cells;
    private Optional<JsonNode> only = Optional.empty();
    private Optional<String> ahead = Optional.empty();
    private long line;
    private long aheadLine;
    private long rows;

    JsonRows(BufferedReader file, SourceMapping mapping) {
        this.end = new EndOfText(file);
        this.limited = new RowText(end);
        this.text = new BufferedReader(limited);
        this.mapping = mapping;
        this.cells = new JsonCells(mapping.dialect());
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
    public boolean endsWithinALine() {
        return end.isWithinALine();
    }

    @Override
    public Optional<Line> next() throws UnreadableLogException {
        Optional<String> json = rows == 1 ? ahead : readLine();
        long place = rows == 1 ? aheadLine : line;
        if (json.isEmpty()) {
            refuseOneObject();
            return Optional.empty();
        }
        Optional<JsonNode> value = parsed(json.get());
        if (rows == 0) {
            only = value;
            ahead = readLine();
            aheadLine = line;
            refuseSeveralLines(value, json.get());
        }
        rows++;
        return Optional.of(
                value.flatMap(cells::row).map(row -> Line.of(place, row)).orElseGet(() -> Line.malformed(place)));
    }

    private Optional<String> readLine() throws UnreadableLogException {
        try {
            String json;
            do {
                limited.begin();
                json = text.readLine();
                line++;
            } while (json != null && json.isBlank());
            return Optional.ofNullable(json);
        } catch (IOException e) {
            throw LogText.unreadable(e);
        }
    }

    /** What many exports called .json are; line by line, each of its lines would be called damaged. */
    private void refuseSeveralLines(Optional<JsonNode> first, String text) throws UnreadableLogException {
        boolean goesOn = ahead.filter(next -> !next.strip().startsWith("{")).isPresent();
        if (first.isEmpty() && text.strip().startsWith("{") && goesOn) {
            throw new UnreadableLogException("is one JSON value over several lines; " + JsonForm.EXPECTED);
        }
    }

    /** One answer of a web service on one line would be one row without any column that the mapping needs. */
    private void refuseOneObject() throws UnreadableLogException {
        Set<String> required = mapping.requiredColumns();
        required.retainAll(cells.found());
        Optional<String> list = rows == 1 && required.isEmpty() ? only.flatMap(JsonCells::findList) : Optional.empty();
        if (list.isPresent()) {
            throw new UnreadableLogException("is one JSON object with a list under \"" + list.get() + "\"; "
                    + "expected one object per line, or a mapping with \"rows\": \"" + list.get() + "\"");
        }
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.of(READER.readTree(json));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
