package lapor.jobs.lake;

import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The snapshots of one table, told apart by whether their ingest came to its end: its entry in the register of files is
 * written last.
 */
final class Snapshots {
    /** What a snapshot keeps the id of its ingest under; empty for a snapshot that no ingest made. */
    static final String INGEST = "lapor.ingest";

    private final Table table;
    private final Set<String> finished;

    private Snapshots(Table table, Set<String> finished) {
        this.table = table;
        this.finished = finished;
    }

    static Snapshots of(Catalog catalog, TableIdentifier name) {
        Set<String> finished = new TreeSet<>();
        finished.add("");
        catalog.loadTable(Lake.FILES).snapshots().forEach(snapshot -> finished.add(ingest(snapshot)));
        return new Snapshots(catalog.loadTable(name), finished);
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
        return finished.contains(ingest(snapshot));
    }

    private static String ingest(Snapshot snapshot) {
        return snapshot.summary().getOrDefault(INGEST, "");
    }
}
