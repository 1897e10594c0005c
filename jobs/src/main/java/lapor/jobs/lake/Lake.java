package lapor.jobs.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import lapor.input.Problems;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.iceberg.spark.SparkReadOptions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lake's tables. Events are bucketed by complaint and sorted by complaint and time inside a bucket, so that the
 * events of a complaint are read together without a shuffle.
 */
public final class Lake {
    private static final Namespace NAMESPACE = Namespace.of("lapor");
    static final TableIdentifier EVENTS = TableIdentifier.of(NAMESPACE, "events");
    static final TableIdentifier REJECTED = TableIdentifier.of(NAMESPACE, "rejected");
    static final TableIdentifier REPLACED = TableIdentifier.of(NAMESPACE, "replaced");
    static final TableIdentifier FILES = TableIdentifier.of(NAMESPACE, "files");
    static final List<TableIdentifier> WRITTEN_BEFORE_THE_REGISTER = List.of(EVENTS, REJECTED, REPLACED);

    static final List<TableIdentifier> TABLES = List.of(EVENTS, REJECTED, REPLACED, FILES);

    private static final String BUCKETS_KEY = "spark.lapor.lake.buckets";
    private static final int BUCKETS = 8;
    private static final Map<String, String> PROPERTIES = Map.of(
            "format-version", "2",
            "write.parquet.compression-codec", "zstd",
            "write.distribution-mode", "hash",
            "write.merge.mode", "merge-on-read");

    private final SparkSession spark;
    private final Catalog catalog;
    private final FinishedIngests finished = new FinishedIngests();

    private Lake(SparkSession spark) {
        this.spark = spark;
        this.catalog = Spark3Util.loadIcebergCatalog(spark, LakeSession.CATALOG);
    }

    /**
     * The lake of a session made by {@link LakeSession}. Its tables are made when something is first written.
     *
     * @throws lapor.input.InvalidInputException if another version made its tables, or it lies elsewhere than it was
     *     made, or lacks a table
     */
    public static Lake of(SparkSession spark) {
        Lake lake = new Lake(spark);
        Problems problems = new Problems();
        LakePlace.check(lake.catalog, LakeSession.folder(spark), problems);
        problems.throwIfAny();
        TableClocks.mend(lake.catalog);
        TableColumns.check(lake.catalog);
        return lake;
    }

    public SparkSession spark() {
        return spark;
    }

    /** Whether nothing was ever ingested to the end. */
    public boolean isEmpty() {
        return !catalog.tableExists(FILES) || catalog.loadTable(FILES).currentSnapshot() == null;
    }

    /** Every event of the ingests that came to their end, in the columns of {@link EventColumns}. */
    public Dataset<Row> events() {
        return finished(EVENTS);
    }

    /** The quarantine of the ingests that came to their end, in the columns of {@link RejectedColumns}. */
    public Dataset<Row> rejected() {
        return finished(REJECTED);
    }

    /** Every event that a correction replaced, in the columns of {@link ReplacedColumns}. */
    public Dataset<Row> replaced() {
        return finished(REPLACED);
    }

    /** Every ingested file, sorted by id. */
    public List<IngestedFile> files() {
        if (isEmpty()) {
            return List.of();
        }
        return table(FILES).collectAsList().stream()
                .map(FileRegister::file)
                .sorted(Comparator.comparing(IngestedFile::id))
                .toList();
    }

    /**
     * Names the snapshots that {@link #events}, {@link #rejected} and {@link #replaced} show, so that what was counted
     * can be read again; a name that is there stays where it is.
     *
     * @return the name of each table's snapshot; a table without rows has none
     */
    public SortedMap<String, String> nameSnapshots(String name) {
        SortedMap<String, String> names = new TreeMap<>();
        Set<String> finished = finishedIngests();
        for (TableIdentifier table : WRITTEN_BEFORE_THE_REGISTER) {
            Table loaded = catalog.loadTable(table);
            new Snapshots(loaded, finished).findLastFinished().ifPresent(snapshot -> {
                if (!loaded.refs().containsKey(name)) {
                    loaded.manageSnapshots()
                            .createTag(name, snapshot.snapshotId())
                            .commit();
                }
                names.put(table.name(), name);
            });
        }
        return names;
    }

    /** The latest instant that a published run looked from; absent when nothing was published from this lake. */
    public Optional<Instant> findPublishedAsOf() {
        return catalog.tableExists(EVENTS) ? PublishedInstant.find(catalog.loadTable(EVENTS)) : Optional.empty();
    }

    /** Keeps the instant that a run looks from, which is about to be published: what comes later of before is late. */
    public void keepPublishedAsOf(Instant asOf) {
        PublishedInstant.keep(catalog.loadTable(EVENTS), asOf);
    }

    /** Prepares for writing: makes missing tables, and undoes an ingest that was cut off. */
    public LakeWriter writer() {
        if (catalog instanceof SupportsNamespaces namespaces && !namespaces.namespaceExists(NAMESPACE)) {
            namespaces.createNamespace(NAMESPACE);
        }
        int buckets = spark.sparkContext().getConf().getInt(BUCKETS_KEY, BUCKETS);
        PartitionSpec byComplaint = PartitionSpec.builderFor(EventColumns.SCHEMA)
                .bucket(EventColumns.COMPLAINT_ID, buckets)
                .build();
        create(EVENTS, EventColumns.SCHEMA, byComplaint, List.of(EventColumns.COMPLAINT_ID, EventColumns.AT));
        create(REPLACED, ReplacedColumns.SCHEMA, PartitionSpec.unpartitioned(), List.of(EventColumns.COMPLAINT_ID));
        create(
                REJECTED,
                RejectedColumns.SCHEMA,
                PartitionSpec.unpartitioned(),
                List.of(RejectedColumns.FILE_ID, RejectedColumns.LINE));
        create(FILES, FileColumns.SCHEMA, PartitionSpec.unpartitioned(), List.of(FileColumns.FILE_ID));
        LakeWriter writer = new LakeWriter(spark, catalog);
        writer.undoUnfinished(finishedIngests());
        return writer;
    }

    private void create(TableIdentifier name, Schema schema, PartitionSpec partitioning, List<String> sortedBy) {
        if (!catalog.tableExists(name)) {
            SortOrder.Builder order = SortOrder.builderFor(schema);
            sortedBy.forEach(order::asc);
            catalog.buildTable(name, schema)
                    .withPartitionSpec(partitioning)
                    .withSortOrder(order.build())
                    .withProperties(PROPERTIES)
                    .create();
        }
    }

    /** The table as the last ingest left it that came to its end: of one that was cut off, nothing is seen. */
    private Dataset<Row> finished(TableIdentifier name) {
        Snapshots snapshots = new Snapshots(catalog.loadTable(name), finishedIngests());
        if (snapshots.isLastFinished()) {
            return table(name);
        }
        return snapshots
                .findLastFinished()
                .map(snapshot -> withColumnsOf(
                        table(name),
                        spark.read()
                                .option(SparkReadOptions.VERSION_AS_OF, snapshot.snapshotId())
                                .table(LakeSession.CATALOG + "." + name)))
                .orElseGet(() -> table(name).limit(0));
    }

    /** A snapshot has the columns of its time: it lacks those that the table got since. */
    private static Dataset<Row> withColumnsOf(Dataset<Row> table, Dataset<Row> snapshot) {
        Set<String> found = Set.of(snapshot.columns());
        return snapshot.select(Stream.of(table.schema().fields())
                .map(field -> found.contains(field.name())
                        ? col(field.name())
                        : lit(null).cast(field.dataType()).as(field.name()))
                .toArray(Column[]::new));
    }

    private Set<String> finishedIngests() {
        return isEmpty()
                ? Set.of()
                : finished.at(catalog.loadTable(FILES).currentSnapshot().snapshotId(), () -> table(FILES));
    }

    private Dataset<Row> table(TableIdentifier name) {
        return spark.table(LakeSession.CATALOG + "." + name);
    }

    /** A table of texts in one column, to be joined with tables of the lake. */
    public Dataset<Row> texts(String column, Collection<String> texts) {
        return spark.createDataset(List.copyOf(texts), Encoders.STRING()).toDF(column);
    }
}
