package lapor.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a JSON document strictly: unknown and repeated keys are problems, and all problems are reported together. */
public final class JsonDocument {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonDocument() {}

    /**
     * Reads a document whose root is an object.
     *
     * @param name of the document, the beginning of every problem's path
     * @param reader takes each known key; keys it does not ask for are problems
     * @throws InvalidInputException with every problem found
     */
    public static <T> T read(String name, String text, Function<JsonFields, T> reader) {
        Problems problems = new Problems();
        T result = read(name, text, reader, problems);
        problems.throwIfAny();
        return result;
    }

    /** Shows a document that was read and checked before to someone who looks at some of its parts only. */
    public static void parts(String name, String text, Consumer<JsonFields> looker) {
        looker.accept(new JsonFields(name, "", parse(name, text), new Problems()));
    }

    private static <T> T read(String name, String text, Function<JsonFields, T> reader, Problems problems) {
        JsonNode root = parse(name, text);
        if (!root.isObject()) {
            throw InvalidInputException.of(name, "must be a JSON object, but is " + JsonFields.show(root));
        }
        JsonFields fields = new JsonFields(name, "", root, problems);
        T result = reader.apply(fields);
        fields.reportUnknownKeys();
        return result;
    }

    private static JsonNode parse(String name, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw InvalidInputException.of(name, "is not valid JSON" + where + ": " + e.getOriginalMessage());
        }
    }
}
