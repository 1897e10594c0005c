package lapor.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The formats that process-mining tools read. */
public enum EventLogFormat {
    /** XES 1.0 (IEEE 1849): a trace per complaint. */
    XES("events.xes.gz", (out, folder, about) -> new XesWriter(out, about)),
    /** OCEL 2.0 in JSON: complaints, agencies and handlings as objects. */
    OCEL("events.ocel.json", OcelWriter::new);

    private final String fileName;
    private final Opening opening;

    EventLogFormat(String fileName, Opening opening) {
        this.fileName = fileName;
        this.opening = opening;
    }

    private interface Opening {
        EventLogWriter open(OutputStream out, Path folder, LogDescription about) throws IOException;
    }

    /** What a file of this format is called when nobody names it; the most compact form that tools read. */
    public String fileName() {
        return fileName;
    }

    /** Begins a document; what must wait for its end is kept in the folder meanwhile. */
    EventLogWriter open(OutputStream out, Path folder, LogDescription about) throws IOException {
        return opening.open(out, folder, about);
    }
}
