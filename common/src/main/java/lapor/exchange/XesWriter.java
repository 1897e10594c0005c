package lapor.exchange;

import lapor.text.Coded;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XES (IEEE 1849): a trace per complaint, an event per line of its log. The agency is {@code org:group}, the actor
 * {@code org:role}.
 */
final class XesWriter implements EventLogWriter {
    private static final String HOME = "http://www.xes-standard.org/";
    private static final Map<String, String> EXTENSIONS = new TreeMap<>(
            Map.of("Concept", "concept", "Lifecycle", "lifecycle", "Organizational", "org", "Time", "time"));
    private static final String NAME = "concept:name";
    private static final String TRANSITION = "lifecycle:transition";
    private static final String TIME = "time:timestamp";
    private static final String CLASSIFICATION = "classification";
    private static final String COMPLETE = "complete";
    private static final String UNKNOWN = "UNKNOWN";

    private final BufferedWriter out;
    private final XMLStreamWriter xml;

    XesWriter(OutputStream out, LogDescription about) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            // The JDK's own: another on the class path would write other bytes.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
            begin(about);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void begin(LogDescription about) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("log");
        xml.writeDefaultNamespace(HOME);
        xml.writeAttribute("xes.version", "1.0");
        xml.writeAttribute("xes.features", "");
        for (Map.Entry<String, String> extension : EXTENSIONS.entrySet()) {
            String prefix = extension.getValue();
            empty("extension", "name", extension.getKey(), "prefix", prefix, "uri", HOME + prefix + ".xesext");
        }
        start("global", "scope", "trace");
        string(NAME, UNKNOWN);
        string(CLASSIFICATION, UNKNOWN);
        end();
        start("global", "scope", "event");
        string(NAME, UNKNOWN);
        string(TRANSITION, COMPLETE);
        empty("date", "key", TIME, "value", Instant.EPOCH.toString());
        end();
        empty("classifier", "name", "Activity", "scope", "event", "keys", NAME);
        empty("classifier", "name", "Transition", "scope", "event", "keys", NAME + " " + TRANSITION);
        string(NAME, about.name());
        string("lifecycle:model", "standard");
        string("times", about.times());
        string("cases", about.cases());
    }

    @Override
    public void write(Case next) throws IOException {
        try {
            start("trace");
            string(NAME, Long.toString(next.number()));
            string(CLASSIFICATION, next.classification().name());
            string("category", next.category());
            string("channel", next.channel());
            string("region_id", next.regionId());
            for (CaseEvent event : next.events()) {
                write(event);
            }
            end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(CaseEvent event) throws XMLStreamException {
        start("event");
        string(NAME, event.type().name());
        string(TRANSITION, COMPLETE);
        empty("date", "key", TIME, "value", event.time());
        string("org:group", event.agencyId());
        string("org:role", event.actor().map(Coded::code));
        end();
    }

    private void string(String key, Optional<String> value) throws XMLStreamException {
        if (value.isPresent()) {
            string(key, value.get());
        }
    }

    private void string(String key, String value) throws XMLStreamException {
        empty("string", "key", key, "value", value);
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], XmlText.of(namesAndValues[i + 1]));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    @Override
    public void close() throws IOException {
        try {
            line();
            xml.writeEndDocument();
            xml.close();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
