package lapor.exchange;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes an event log case by case; closing it ends the document. Nothing of a case is kept but the agencies it names.
 */
interface EventLogWriter extends Closeable {
    void write(Case next) throws IOException;
}
