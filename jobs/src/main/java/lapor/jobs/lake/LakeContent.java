package lapor.jobs.lake;

import lapor.input.Problems;
import lapor.quality.RowCounts;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a lake holds, read without Spark.
 *
 * @param files ingested to their end
 * @param rows what became of theirs
 * @param replaced events that corrections replaced
 * @param publishedAsOf the latest instant that a published run looked from
 * @param named the names of the states that are kept of each table
 */
public record LakeContent(
        long files,
        RowCounts rows,
        long replaced,
        Optional<Instant> publishedAsOf,
        SortedMap<String, Set<String>> named) {
    private static final LakeContent NOTHING = new LakeContent(0, RowCounts.NONE, 0, Optional.empty(), new TreeMap<>());

    /** Of the lake in a folder, which may not be there yet, or in the catalogue that Spark is told of. */
    public static LakeContent read(Path lake) {
        LakeContent content = NOTHING;
        Catalog catalog = LakeSettings.ofProcess().open(lake);
        Optional<Table> register = find(catalog, Lake.FILES);
        if (register.isPresent()) {
            try (CloseableIterable<Record> rows =
                    IcebergGenerics.read(register.get()).build()) {
                for (Record row : rows) {
                    content = content.with(row);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new LakeContent(
                content.files,
                content.rows,
                content.replaced,
                find(catalog, Lake.EVENTS).flatMap(PublishedInstant::find),
                named(catalog));
    }

    private static SortedMap<String, Set<String>> named(Catalog catalog) {
        SortedMap<String, Set<String>> named = new TreeMap<>();
        for (TableIdentifier name : Lake.TABLES) {
            find(catalog, name)
                    .ifPresent(table ->
                            named.put(name.name(), Set.copyOf(table.refs().keySet())));
        }
        return named;
    }

    /**
     * Notes the states that a run was counted from and that are not kept.
     *
     * @param snapshots their names by table
     */
    public void requireNamed(SortedMap<String, String> snapshots, Path lake, Problems problems) {
        snapshots.forEach((table, name) -> {
            if (!named.getOrDefault(table, Set.of()).contains(name)) {
                problems.invalid(
                        "lake " + table,
                        "keeps no state named " + name + ", from which the run was counted: it is not the lake of the"
                                + " run, or was filled anew since (" + lake + ")");
            }
        });
    }

    private LakeContent with(Record file) {
        RowCounts own = new RowCounts(
                count(file, FileColumns.READ),
                count(file, FileColumns.ACCEPTED),
                count(file, FileColumns.DUPLICATE),
                count(file, FileColumns.LATE),
                count(file, FileColumns.REJECTED));
        return new LakeContent(
                files + 1, rows.plus(own), replaced + count(file, FileColumns.REPLACED), publishedAsOf, named);
    }

    private static long count(Record file, String column) {
        return (Long) file.getField(column);
    }

    private static Optional<Table> find(Catalog catalog, TableIdentifier table) {
        return catalog.tableExists(table) ? Optional.of(catalog.loadTable(table)) : Optional.empty();
    }
}
