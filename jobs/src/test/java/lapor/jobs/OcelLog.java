package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads OCEL 2.0 JSON, and checks what its schema demands and what no schema can: that everything named is there. */
final class OcelLog {
    private final Map<String, Set<String>> eventTypes = new HashMap<>();
    private final Map<String, Set<String>> objectTypes = new HashMap<>();
    private final Map<String, JsonNode> objects = new LinkedHashMap<>();
    private final List<JsonNode> events = new ArrayList<>();

    private OcelLog() {}

    /** The complaints with their events, in the order of the file. */
    static List<String> read(Path file) throws IOException {
        OcelLog log = new OcelLog();
        Set<String> arrays = new HashSet<>();
        try (InputStream in = open(file);
                JsonParser json = new JsonMapper().createParser(in)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                switch (key) {
                    case "eventTypes" -> each(json, type -> declare(type, log.eventTypes));
                    case "objectTypes" -> each(json, type -> declare(type, log.objectTypes));
                    case "events" -> each(json, log.events::add);
                    case "objects" -> each(json, log::object);
                    default -> json.skipChildren();
                }
                if (value == JsonToken.START_ARRAY) {
                    arrays.add(key);
                }
            }
            assertThat(json.nextToken()).as("what follows the log").isNull();
        }
        assertThat(arrays).containsExactlyInAnyOrder("eventTypes", "objectTypes", "events", "objects");
        log.objects.values().forEach(log::checkRelationships);
        return log.cases();
    }

    private List<String> cases() {
        Map<String, ToldCase> cases = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode event : events) {
            assertThat(ids.add(text(event, "id"))).as("the first %s", event).isTrue();
            String type = text(event, "type");
            assertThat(eventTypes).containsKey(type);
            Map<String, String> attributes = attributes(event, eventTypes.get(type));
            checkRelationships(event);
            String complaint = related(event, "complaint").get(0);
            List<String> agency = related(event, "agency");
            cases.computeIfAbsent(complaint, this::complaint)
                    .happen(
                            type,
                            time(event),
                            agency.isEmpty()
                                    ? "-"
                                    : attributes(objects.get(agency.get(0))).get("agency_id"),
                            attributes.getOrDefault("actor", "-"));
            for (String handling : related(event, "handling")) {
                assertThat(related(objects.get(handling), "complaint")).containsExactly(complaint);
                assertThat(related(objects.get(handling), "agency")).isEqualTo(agency);
            }
        }
        assertThat(cases.keySet()).as("complaints with events").hasSize((int) objects.values().stream()
                .filter(object -> text(object, "type").equals("complaint"))
                .count());
        return cases.values().stream().map(ToldCase::toString).toList();
    }

    private ToldCase complaint(String id) {
        ToldCase told = new ToldCase();
        attributes(objects.get(id)).forEach(told::say);
        return told;
    }

    private void object(JsonNode object) {
        assertThat(objects.put(text(object, "id"), object))
                .as("another %s", object)
                .isNull();
        object.path("attributes").forEach(OcelLog::time);
        assertThat(attributes(object)).isNotNull();
    }

    private void checkRelationships(JsonNode from) {
        Set<String> named = new HashSet<>();
        from.path("relationships").forEach(to -> {
            assertThat(objects).containsKey(text(to, "objectId"));
            assertThat(text(to, "qualifier")).isNotEmpty();
            assertThat(named.add(text(to, "objectId") + text(to, "qualifier"))).isTrue();
        });
    }

    private List<String> related(JsonNode from, String type) {
        List<String> ids = new ArrayList<>();
        from.path("relationships").forEach(to -> ids.add(text(to, "objectId")));
        return ids.stream()
                .filter(id -> text(objects.get(id), "type").equals(type))
                .toList();
    }

    private Map<String, String> attributes(JsonNode object) {
        assertThat(objectTypes).containsKey(text(object, "type"));
        return attributes(object, objectTypes.get(text(object, "type")));
    }

    private static Map<String, String> attributes(JsonNode of, Set<String> declared) {
        Map<String, String> attributes = new HashMap<>();
        of.path("attributes").forEach(attribute -> attributes.put(text(attribute, "name"), text(attribute, "value")));
        assertThat(declared).containsAll(attributes.keySet());
        return attributes;
    }

    private static void declare(JsonNode type, Map<String, Set<String>> types) {
        Set<String> attributes = new HashSet<>();
        assertThat(type.path("attributes").isArray())
                .as("attributes of %s", type)
                .isTrue();
        type.path("attributes").forEach(attribute -> {
            assertThat(text(attribute, "type")).isIn("string", "time", "integer", "float", "boolean");
            attributes.add(text(attribute, "name"));
        });
        assertThat(types.put(text(type, "name"), attributes)).isNull();
    }

    private static String time(JsonNode of) {
        String time = text(of, "time");
        assertThat(OffsetDateTime.parse(time)).isNotNull();
        return time;
    }

    private static String text(JsonNode of, String key) {
        assertThat(of.path(key).isTextual()).as("%s of %s", key, of).isTrue();
        return of.get(key).textValue();
    }

    private static void each(JsonParser json, Consumer<JsonNode> element) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.accept(json.readValueAsTree());
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream plain = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain;
    }
}
