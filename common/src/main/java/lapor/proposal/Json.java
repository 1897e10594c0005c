package lapor.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of a mapping as they are written. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** An object of one key, to which more can be added. */
    static Map<String, Object> object(String key, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, value);
        return object;
    }

    /** An object with a key that holds JSON's null: a field that comes from nowhere. */
    static Map<String, Object> nothing(String key) {
        return object(key, NullNode.getInstance());
    }

    /** As a person would write it into a line of text. */
    static String line(Map<String, Object> object) {
        try {
            return MAPPER.writeValueAsString(object).replace("\":", "\": ").replace(",\"", ", \"");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Map<String, Object> object) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        try {
            return MAPPER.writer(printer).writeValueAsString(object) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
