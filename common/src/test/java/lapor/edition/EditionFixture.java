package lapor.edition;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** The bundled edition, as it is and with changes. */
public final class EditionFixture {
    public static final Set<String> METRICS = Set.of(
            "answered_rate",
            "answered_completion_rate",
            "follow_up_rate",
            "completion_rate",
            "first_response_on_time_rate",
            "first_response_median_days",
            "resolution_on_time_rate",
            "satisfaction_mean",
            "received");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode root;

    private EditionFixture(JsonNode root) {
        this.root = root;
    }

    /** The bundled edition of 2022. */
    public static Edition bundled() {
        return EditionFile.read("2022", Path.of("."), METRICS);
    }

    /** The bundled document, to be changed. */
    public static EditionFixture document() {
        try (InputStream in = EditionFile.class.getResourceAsStream("2022.json")) {
            return new EditionFixture(MAPPER.readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets what a JSON pointer leads to; {@code null} removes it. */
    public EditionFixture with(String pointer, String json) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = root.at(path.head());
        String last = path.last().getMatchingProperty();
        JsonNode value = tree(json);
        if (parent instanceof ArrayNode array) {
            if (last.equals("-")) {
                array.add(value);
            } else {
                array.set(Integer.parseInt(last), value);
            }
        } else if (json.equals("null")) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        return this;
    }

    public Edition read() {
        return read(METRICS);
    }

    /** With other metrics known. */
    public Edition read(Set<String> metrics) {
        return EditionFile.parse("edition.json", root.toString(), metrics);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
