package lapor.judgement;

/**
 * A log file that the lake was filled from.
 *
 * @param id of its content and mapping
 * @param checksum SHA-256 of its bytes
 */
public record SourceFile(String id, String name, String checksum, String mapping) {}
