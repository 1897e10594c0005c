package lapor.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lapor.source.EventType;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The objects of an OCEL log, which stand behind its events and wait for their end in a file of their own. */
final class OcelObjects implements Closeable {
    static final String OF = "of";
    private static final String AGENCY_ID = "agency_id";
    /** Done to the complaint, whoever is named with it. */
    private static final Set<EventType> NO_HANDLING =
            EnumSet.of(EventType.VERIFIED, EventType.ARCHIVED, EventType.DELETED);

    private final Path file;
    private final JsonGenerator json;
    private final Set<String> agencies = new TreeSet<>();

    /** What an object can be, and what is told of it. */
    enum Type {
        COMPLAINT(List.of("classification", "category", "channel", "region_id")),
        HANDLING(List.of()),
        AGENCY(List.of(AGENCY_ID));

        private final List<String> attributes;

        Type(List<String> attributes) {
            this.attributes = attributes;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<String> attributes() {
            return attributes;
        }
    }

    /**
     * The objects of one case.
     *
     * @param handlings by agency
     */
    record OfCase(String complaint, Map<String, String> handlings) {}

    OcelObjects(Path folder) throws IOException {
        file = Files.createTempFile(folder, EventLogFile.ASIDE, "");
        json = new JsonMapper().createGenerator(file.toFile(), JsonEncoding.UTF8);
        json.writeStartArray();
    }

    /** The object that an agency is. */
    static String agency(String agencyId) {
        return "agency-" + agencyId;
    }

    /** Adds the complaint of a case and its handlings. */
    OfCase add(Case next) throws IOException {
        String complaint = "complaint-" + next.number();
        start(complaint, Type.COMPLAINT);
        attribute("classification", Optional.of(next.classification().name()));
        attribute("category", next.category());
        attribute("channel", next.channel());
        attribute("region_id", next.regionId());
        json.writeEndArray();
        json.writeEndObject();
        Map<String, String> handlings = new LinkedHashMap<>();
        for (CaseEvent event : next.events()) {
            event.agencyId().ifPresent(agencies::add);
            if (!NO_HANDLING.contains(event.type())) {
                event.agencyId()
                        .ifPresent(agency -> handlings.putIfAbsent(
                                agency, "handling-" + next.number() + "-" + (handlings.size() + 1)));
            }
        }
        for (Map.Entry<String, String> handling : handlings.entrySet()) {
            start(handling.getValue(), Type.HANDLING);
            json.writeEndArray();
            json.writeArrayFieldStart("relationships");
            OcelJson.relationship(json, complaint, OF);
            OcelJson.relationship(json, agency(handling.getKey()), AgencyRole.BY.code());
            json.writeEndArray();
            json.writeEndObject();
        }
        return new OfCase(complaint, handlings);
    }

    /** Adds the agencies, and puts all objects out as one array. */
    void copyTo(OutputStream out) throws IOException {
        for (String agency : agencies) {
            start(agency(agency), Type.AGENCY);
            attribute(AGENCY_ID, Optional.of(agency));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.close();
        Files.copy(file, out);
    }

    private void start(String id, Type type) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("type", type.id());
        json.writeArrayFieldStart("attributes");
    }

    private void attribute(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            OcelJson.attribute(json, name, value.get());
        }
    }

    @Override
    public void close() throws IOException {
        try (json) {
            Files.deleteIfExists(file);
        }
    }
}
