package lapor.jobs.logs;

import lapor.source.SourceMappingFile;

import java.io.Serializable;

/**
 * A file of complaint-handling logs, to be read with a mapping.
 *
 * @param name as people know it: its path below the place that was asked for;
 *     {@linkplain lapor.source.MisplacedText#fileName by its shape} where it tells of a person
 * @param uri where it is read from, as Hadoop writes paths: nothing in it is escaped
 * @param id the first 16 hexadecimal digits of the SHA-256 of its bytes, the mapping, the format, and what its name
 *     states that the mapping reads: the same content read in the same way is the same file, whatever its name
 * @param checksum SHA-256 of its bytes
 * @param mappingName how the mapping is called
 * @param mappingText the mapping itself, as JSON
 */
public record LogFile(String name, String uri, String id, String checksum, String mappingName, String mappingText)
        implements Serializable {

    /** What parts the content of a file from the number of its delivery in an id. */
    static final String DELIVERY = ".";

    /**
     * The same content, delivered once more after others had corrected it: another file, that comes after them.
     *
     * @param delivery its number, 2 for the second
     */
    LogFile again(long delivery) {
        return new LogFile(name, uri, id + DELIVERY + delivery, checksum, mappingName, mappingText);
    }

    /** What it is called where it lies, which may state a night. */
    String fileName() {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    /** The mapping to read it with. */
    public SourceMappingFile mapping() {
        return new SourceMappingFile(mappingName, mappingText);
    }
}
