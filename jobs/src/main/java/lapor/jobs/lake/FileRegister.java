package lapor.jobs.lake;

import lapor.quality.RowCounts;
import lapor.source.EventType;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ingested files as rows of the register. */
final class FileRegister {
    private FileRegister() {}

    static Dataset<Row> rows(SparkSession spark, String ingest, List<IngestedFile> files) {
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
                        joined(file.columns().unknown()),
                        file.replaced(),
                        joined(file.columns().mapped()),
                        joined(file.columns().vanished())))
                .toList();
        return spark.createDataFrame(rows, SparkSchemaUtil.convert(FileColumns.SCHEMA))
                .coalesce(1);
    }

    static IngestedFile file(Row row) {
        return new IngestedFile(
                row.getAs(FileColumns.FILE_ID),
                row.getAs(FileColumns.NAME),
                row.getAs(FileColumns.CHECKSUM),
                row.getAs(FileColumns.MAPPING),
                new RowCounts(
                        row.<Long>getAs(FileColumns.READ),
                        row.<Long>getAs(FileColumns.ACCEPTED),
                        row.<Long>getAs(FileColumns.DUPLICATE),
                        row.<Long>getAs(FileColumns.LATE),
                        row.<Long>getAs(FileColumns.REJECTED)),
                row.<Long>getAs(FileColumns.REPLACED),
                Set.copyOf(words(row.getAs(FileColumns.PROVIDES), " ")
                        .map(EventType::valueOf)
                        .toList()),
                new IngestedFile.Columns(
                        columns(row, FileColumns.COLUMNS),
                        columns(row, FileColumns.UNKNOWN_COLUMNS),
                        columns(row, FileColumns.VANISHED_COLUMNS)));
    }

    private static String joined(Set<String> columns) {
        return String.join(",", new TreeSet<>(columns));
    }

    private static Set<String> columns(Row row, String field) {
        return Set.copyOf(words(row.getAs(field), ",").toList());
    }

    private static Stream<String> words(String joined, String by) {
        return joined.isEmpty() ? Stream.empty() : Arrays.stream(joined.split(by, -1));
    }
}
