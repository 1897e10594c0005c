package lapor.jobs.lake;

import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes one ingest: events, then quarantine, then the register of files, which ends it. Each table carries the id of
 * the ingest in its snapshot, so that an ingest without its entry in the register is known to be cut off.
 */
public final class LakeWriter {
    private final SparkSession spark;
    private final Catalog catalog;

    LakeWriter(SparkSession spark, Catalog catalog) {
        this.spark = spark;
        this.catalog = catalog;
    }

    /** Adds what an ingest brings. Whoever reads the lake meanwhile sees it without the ingest. */
    public void append(String ingest, Dataset<Row> events, Dataset<Row> rejected, List<IngestedFile> files) {
        write(Lake.EVENTS, ingest, events);
        write(Lake.REJECTED, ingest, rejected);
        write(Lake.FILES, ingest, register(ingest, files));
    }

    /** Takes back what an ingest that was cut off has written. */
    void undoUnfinished(Set<String> finished) {
        for (TableIdentifier name : List.of(Lake.EVENTS, Lake.REJECTED)) {
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

    private Dataset<Row> register(String ingest, List<IngestedFile> files) {
        List<Row> rows = files.stream()
                .map(file -> RowFactory.create(
                        file.id(),
                        file.name(),
                        file.checksum(),
                        file.mapping(),
                        ingest,
                        file.rows().read(),
                        file.rows().accepted(),
                        file.rows().duplicate(),
                        file.rows().late(),
                        file.rows().rejected(),
                        file.provides().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                        String.join(",", new TreeSet<>(file.unknownColumns()))))
                .toList();
        return spark.createDataFrame(rows, SparkSchemaUtil.convert(FileColumns.SCHEMA))
                .coalesce(1);
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
