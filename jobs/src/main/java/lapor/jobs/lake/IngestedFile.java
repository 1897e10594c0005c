package lapor.jobs.lake;

import lapor.quality.Caution;
import lapor.quality.RowCounts;
import lapor.source.EventType;

import java.util.List;
import java.util.Set;

/**
 * What became of one ingested file.
 *
 * @param id of its content and its mapping
 * @param name it had when it was first ingested
 * @param checksum SHA-256 of its bytes
 * @param mapping name of the mapping it was read with
 * @param rows what became of its rows
 * @param replaced how many events its own replaced: other files' and its own
 * @param openLine the line within which the file ends, as if cut off; 0 where its last line is ended
 * @param provides the event types it can tell of
 * @param columns it was found to have
 * @param cautions what to know of how it was read
 */
public record IngestedFile(
        String id,
        String name,
        String checksum,
        String mapping,
        RowCounts rows,
        long replaced,
        long openLine,
        Set<EventType> provides,
        Columns columns,
        List<Caution> cautions) {

    /**
     * The columns of a file.
     *
     * @param mapped those that the mapping knows
     * @param unknown those that it does not
     * @param vanished those that earlier files of the same mapping had
     */
    public record Columns(Set<String> mapped, Set<String> unknown, Set<String> vanished) {}
}
