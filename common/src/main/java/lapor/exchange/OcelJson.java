package lapor.exchange;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** The parts of OCEL's JSON that events and objects share. */
final class OcelJson {
    private OcelJson() {}

    /** Declares a type of events or objects, whose attributes are all texts. */
    static void type(JsonGenerator json, String name, List<String> attributes) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeArrayFieldStart("attributes");
        for (String attribute : attributes) {
            json.writeStartObject();
            json.writeStringField("name", attribute);
            json.writeStringField("type", "string");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void relationship(JsonGenerator json, String objectId, String qualifier) throws IOException {
        json.writeStartObject();
        json.writeStringField("objectId", objectId);
        json.writeStringField("qualifier", qualifier);
        json.writeEndObject();
    }

    /** An attribute of an object that never changes: OCEL dates such values to 1970. */
    static void attribute(JsonGenerator json, String name, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("value", value);
        json.writeStringField("time", Instant.EPOCH.toString());
        json.writeEndObject();
    }
}
