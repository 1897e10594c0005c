package lapor.jobs.lake;

import lapor.concurrent.HeldException;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an ingest was alone with the tables since it began: all that was written into them since is its own, and
 * still there. It is looked at before the register ends the ingest, whatever holds the lake.
 */
final class Undisturbed {
    private static final long NONE = -1;

    private final Catalog catalog;
    private final String ingest;
    private final Map<TableIdentifier, Long> began = new HashMap<>();

    private Undisturbed(Catalog catalog, String ingest) {
        this.catalog = catalog;
        this.ingest = ingest;
    }

    /** Remembers how the tables are before an ingest writes. */
    static Undisturbed since(Catalog catalog, String ingest) {
        Undisturbed undisturbed = new Undisturbed(catalog, ingest);
        for (TableIdentifier name : Lake.TABLES) {
            undisturbed.began.put(
                    name,
                    Optional.ofNullable(catalog.loadTable(name).currentSnapshot())
                            .map(Snapshot::snapshotId)
                            .orElse(NONE));
        }
        return undisturbed;
    }

    /** @throws HeldException if another run has written, or taken back what this one wrote */
    void require() {
        for (TableIdentifier name : Lake.TABLES) {
            boolean written = name.equals(Lake.EVENTS) || name.equals(Lake.REJECTED);
            if (!isOwn(catalog.loadTable(name), began.getOrDefault(name, NONE), written)) {
                throw new HeldException("the lake: it has written " + name
                        + " since this run began, and nothing of this run is registered");
            }
        }
    }

    /** From the newest state back to the one at the beginning, every one must be of this ingest. */
    private boolean isOwn(Table table, long beginning, boolean written) {
        Optional<Snapshot> at = Optional.ofNullable(table.currentSnapshot());
        boolean found = false;
        while (at.isPresent() && at.get().snapshotId() != beginning) {
            if (!ingest.equals(at.get().summary().get(Snapshots.INGEST))) {
                return false;
            }
            found = true;
            at = Optional.ofNullable(at.get().parentId()).map(table::snapshot);
        }
        return at.map(Snapshot::snapshotId).orElse(NONE) == beginning && (found || !written);
    }
}
