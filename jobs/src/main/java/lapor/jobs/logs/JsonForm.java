package lapor.jobs.logs;

import lapor.source.SourceMapping;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * How a JSON file lays out its rows: one object per line, one array, or an array under a key that the mapping names.
 */
final class JsonForm {
    /** What may be read, for messages. */
    static final String EXPECTED = "expected one object per line, one array of objects, or a mapping that names the"
            + " list (\"rows\": \"key.of.list\")";

    private static final int MOST_SPACE = 1 << 12;

    private JsonForm() {}

    static LogRows open(BufferedReader text, SourceMapping mapping) throws IOException, UnreadableLogException {
        if (mapping.dialect().rows().isPresent() || first(text) == '[') {
            return JsonArrayRows.open(text, mapping.dialect());
        }
        return new JsonRows(text, mapping);
    }

    /** The first character that is no space. */
    private static int first(BufferedReader text) throws IOException {
        text.mark(MOST_SPACE);
        int first = text.read();
        for (int i = 2; i < MOST_SPACE && Character.isWhitespace(first); i++) {
            first = text.read();
        }
        text.reset();
        return first;
    }
}
