package lapor.jobs;

import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** Reads XES as any tool would: checked against the schema, then element by element. */
final class XesLog {
    private XesLog() {}

    /** The traces, in the order of the file. */
    static List<String> read(Path file) throws IOException, SAXException, XMLStreamException {
        try (InputStream in = open(file)) {
            SchemaFactory.newDefaultInstance()
                    .newSchema(XesLog.class.getResource("/exchange/xes.xsd"))
                    .newValidator()
                    .validate(new StreamSource(in));
        }
        try (InputStream in = open(file)) {
            return traces(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in));
        }
    }

    private static List<String> traces(XMLStreamReader xml) throws XMLStreamException {
        List<String> traces = new ArrayList<>();
        ToldCase trace = new ToldCase();
        Map<String, String> event = new HashMap<>();
        boolean inTrace = false;
        boolean inEvent = false;
        while (xml.hasNext()) {
            int what = xml.next();
            if (what == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "trace" -> {
                        trace = new ToldCase();
                        inTrace = true;
                    }
                    case "event" -> {
                        event = new HashMap<>();
                        inEvent = true;
                    }
                    case "string", "date" -> {
                        String key = xml.getAttributeValue("", "key");
                        String value = xml.getAttributeValue("", "value");
                        if (inEvent) {
                            event.put(key, value);
                        } else if (inTrace) {
                            trace.say(key, value);
                        }
                    }
                    default -> {}
                }
            } else if (what == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("event")) {
                    inEvent = false;
                    trace.happen(
                            event.get("concept:name"),
                            event.get("time:timestamp"),
                            event.getOrDefault("org:group", "-"),
                            event.getOrDefault("org:role", "-"));
                } else if (xml.getLocalName().equals("trace")) {
                    inTrace = false;
                    traces.add(trace.toString());
                }
            }
        }
        return traces;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream plain = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain;
    }
}
