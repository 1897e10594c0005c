package lapor.jobs.lake;

import lapor.quality.RowCounts;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.hadoop.HadoopTables;
import org.apache.iceberg.io.CloseableIterable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What an embedded lake holds, read without Spark; a lake in another catalogue looks empty.
 *
 * @param files ingested to their end
 * @param rows what became of theirs
 * @param replaced events that corrections replaced
 * @param publishedAsOf the latest instant that a published run looked from
 */
public record LakeContent(long files, RowCounts rows, long replaced, Optional<Instant> publishedAsOf) {
    private static final LakeContent NOTHING = new LakeContent(0, RowCounts.NONE, 0, Optional.empty());

    /** Of the lake in a folder, which may not be there yet. */
    public static LakeContent read(Path lake) {
        LakeContent content = NOTHING;
        Optional<Table> register = find(lake, Lake.FILES.name());
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
                find(lake, Lake.EVENTS.name()).flatMap(PublishedInstant::find));
    }

    private LakeContent with(Record file) {
        RowCounts own = new RowCounts(
                count(file, FileColumns.READ),
                count(file, FileColumns.ACCEPTED),
                count(file, FileColumns.DUPLICATE),
                count(file, FileColumns.LATE),
                count(file, FileColumns.REJECTED));
        return new LakeContent(files + 1, rows.plus(own), replaced + count(file, FileColumns.REPLACED), publishedAsOf);
    }

    private static long count(Record file, String column) {
        return (Long) file.getField(column);
    }

    private static Optional<Table> find(Path lake, String table) {
        try {
            String namespace = Lake.FILES.namespace().toString();
            Path folder = lake.toAbsolutePath().normalize().resolve(namespace).resolve(table);
            return Optional.of(
                    new HadoopTables(new Configuration()).load(folder.toUri().toString()));
        } catch (NoSuchTableException nothingIngested) {
            return Optional.empty();
        }
    }
}
