package lapor.exchange;

import static lapor.exchange.OcelObjects.OF;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lapor.source.EventType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * OCEL 2.0 in JSON: an event per line of the log, belonging to its complaint, and where it names an agency, to that
 * agency and to the agency's handling of the complaint.
 */
final class OcelWriter implements EventLogWriter {
    private static final String ACTOR = "actor";

    private final OutputStream out;
    private final JsonGenerator json;
    private final OcelObjects objects;
    private long events;

    OcelWriter(OutputStream out, Path folder, LogDescription about) throws IOException {
        this.out = out;
        this.json = new JsonMapper().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.objects = new OcelObjects(folder);
        json.writeStartObject();
        json.writeObjectFieldStart("description");
        json.writeStringField("name", about.name());
        json.writeStringField("times", about.times());
        json.writeStringField("cases", about.cases());
        json.writeEndObject();
        json.writeArrayFieldStart("eventTypes");
        for (EventType type : EventType.values()) {
            OcelJson.type(json, type.name(), List.of(ACTOR));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("objectTypes");
        for (OcelObjects.Type type : OcelObjects.Type.values()) {
            OcelJson.type(json, type.id(), type.attributes());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
    }

    @Override
    public void write(Case next) throws IOException {
        OcelObjects.OfCase ofCase = objects.add(next);
        for (CaseEvent event : next.events()) {
            write(event, ofCase);
        }
    }

    private void write(CaseEvent event, OcelObjects.OfCase ofCase) throws IOException {
        events++;
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("id", "event-" + events);
        json.writeStringField("type", event.type().name());
        json.writeStringField("time", event.time());
        json.writeArrayFieldStart("attributes");
        if (event.actor().isPresent()) {
            json.writeStartObject();
            json.writeStringField("name", ACTOR);
            json.writeStringField("value", event.actor().get().code());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relationships");
        OcelJson.relationship(json, ofCase.complaint(), OF);
        if (event.agencyId().isPresent()) {
            String agency = event.agencyId().get();
            OcelJson.relationship(
                    json, OcelObjects.agency(agency), AgencyRole.in(event).code());
            String handling = ofCase.handlings().get(agency);
            if (handling != null) {
                OcelJson.relationship(json, handling, OF);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        try (objects) {
            json.writeEndArray();
            json.writeFieldName("objects");
            json.writeRawValue("");
            json.flush();
            objects.copyTo(out);
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        }
    }
}
