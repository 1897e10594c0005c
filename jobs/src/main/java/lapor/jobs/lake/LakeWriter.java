package lapor.jobs.lake;

import static org.apache.spark.sql.functions.col;

import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.spark.CommitMetadata;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Writes one ingest: replaced events, events, then quarantine, then the register of files, which ends it. Each table
 * carries the id of the ingest in its snapshot, so that an ingest without its entry in the register is known to be cut
 * off.
 */
public final class LakeWriter {
    private static final String CORRECTED_COMPLAINT = "corrected_complaint";
    private static final String CORRECTED_EVENT = "corrected_event";

    private final SparkSession spark;
    private final Catalog catalog;

    LakeWriter(SparkSession spark, Catalog catalog) {
        this.spark = spark;
        this.catalog = catalog;
    }

    /**
     * Adds what an ingest brings. Whoever reads the lake meanwhile sees it without the ingest.
     *
     * @param delivery id of what is brought; each attempt to bring it is an ingest of its own
     * @throws lapor.concurrent.HeldException if another run has written meanwhile, taking this one for dead: nothing of
     *     this ingest enters the register then
     */
    public void append(String delivery, Arrival arrival) {
        String ingest = delivery + "-" + UUID.randomUUID();
        Undisturbed undisturbed = Undisturbed.since(catalog, ingest);
        arrival.replaced().ifPresent(replaced -> {
            write(Lake.REPLACED, ingest, replaced);
            deleteReplaced(ingest, arrival.files());
        });
        write(Lake.EVENTS, ingest, arrival.events());
        write(Lake.REJECTED, ingest, arrival.rejected());
        undisturbed.require();
        write(Lake.FILES, ingest, FileRegister.rows(spark, ingest, arrival.files()));
    }

    /** Takes back what an ingest that was cut off has written. */
    void undoUnfinished(Set<String> finished) {
        for (TableIdentifier name : Lake.WRITTEN_BEFORE_THE_REGISTER) {
            Table table = catalog.loadTable(name);
            Snapshots snapshots = new Snapshots(table, finished);
            if (!snapshots.isLastFinished()) {
                snapshots
                        .findLastFinished()
                        .ifPresentOrElse(
                                last -> table.manageSnapshots()
                                        .rollbackTo(last.snapshotId())
                                        .commit(),
                                () -> deleteAll(table));
            }
        }
    }

    private static void deleteAll(Table table) {
        table.newDelete()
                .deleteFromRowFilter(Expressions.alwaysTrue())
                .set(Snapshots.INGEST, "")
                .commit();
    }

    /** Takes the events out of the lake that this ingest has just entered among the replaced ones. */
    private void deleteReplaced(String ingest, List<IngestedFile> files) {
        Object[] ids = files.stream().map(IngestedFile::id).toArray();
        Dataset<Row> corrected = spark.table(LakeSession.CATALOG + "." + Lake.REPLACED)
                .filter(col(ReplacedColumns.BY_FILE).isin(ids))
                .select(
                        col(EventColumns.COMPLAINT_ID).as(CORRECTED_COMPLAINT),
                        col(EventColumns.EVENT_ID).as(CORRECTED_EVENT))
                .distinct();
        CommitMetadata.withCommitProperties(
                Map.of(Snapshots.INGEST, ingest),
                () -> {
                    corrected
                            .mergeInto(
                                    LakeSession.CATALOG + "." + Lake.EVENTS,
                                    col(EventColumns.COMPLAINT_ID)
                                            .equalTo(col(CORRECTED_COMPLAINT))
                                            .and(col(EventColumns.EVENT_ID).equalTo(col(CORRECTED_EVENT))))
                            .whenMatched()
                            .delete()
                            .merge();
                    return true;
                },
                RuntimeException.class);
    }

    private static void write(TableIdentifier table, String ingest, Dataset<Row> rows) {
        try {
            rows.writeTo(LakeSession.CATALOG + "." + table)
                    .option("snapshot-property." + Snapshots.INGEST, ingest)
                    .append();
        } catch (NoSuchTableException e) {
            throw new IllegalStateException("table " + table + " went away", e);
        }
    }
}
