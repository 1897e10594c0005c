package lapor.jobs.lake;

import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;

import java.util.Optional;
import java.util.Set;

/**
 * The snapshots of one table, told apart by whether their ingest came to its end: its entry in the register of files is
 * written last.
 */
final class Snapshots {
    /** What a snapshot keeps the id of its ingest under; empty for a snapshot that no ingest made. */
    static final String INGEST = "lapor.ingest";

    private final Table table;
    private final Set<String> finished;

    /**
     * The snapshots of a table.
     *
     * @param finished ids of the ingests that have an entry in the register
     */
    Snapshots(Table table, Set<String> finished) {
        this.table = table;
        this.finished = finished;
    }

    /** Whether the table is as a finished ingest left it; true for one that was never written. */
    boolean isLastFinished() {
        return table.currentSnapshot() == null || isFinished(table.currentSnapshot());
    }

    /** The newest state that a finished ingest left; absent when none has finished. */
    Optional<Snapshot> findLastFinished() {
        Optional<Snapshot> last = Optional.ofNullable(table.currentSnapshot());
        while (last.isPresent() && !isFinished(last.get())) {
            last = Optional.ofNullable(last.get().parentId()).map(table::snapshot);
        }
        return last;
    }

    private boolean isFinished(Snapshot snapshot) {
        String ingest = snapshot.summary().getOrDefault(INGEST, "");
        return ingest.isEmpty() || finished.contains(ingest);
    }
}
