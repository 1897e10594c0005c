package lapor.jobs.lake;

import lapor.quality.Caution;
import lapor.quality.QualityRule;
import lapor.quality.RowCounts;
import lapor.source.EventType;
import lapor.text.Coded;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ingested files as rows of the register. */
final class FileRegister {
    private static final StructType SCHEMA = SparkSchemaUtil.convert(FileColumns.SCHEMA);

    private FileRegister() {}

    static Dataset<Row> rows(SparkSession spark, String ingest, List<IngestedFile> files) {
        List<Row> rows = files.stream().map(file -> row(cells(ingest, file))).toList();
        return spark.createDataFrame(rows, SCHEMA).coalesce(1);
    }

    private static Row row(Map<String, Object> cells) {
        return RowFactory.create(Arrays.stream(SCHEMA.fieldNames())
                .map(column -> Optional.ofNullable(cells.get(column)).orElseThrow())
                .toArray());
    }

    private static Map<String, Object> cells(String ingest, IngestedFile file) {
        return Map.ofEntries(
                Map.entry(FileColumns.FILE_ID, file.id()),
                Map.entry(FileColumns.NAME, file.name()),
                Map.entry(FileColumns.CHECKSUM, file.checksum()),
                Map.entry(FileColumns.MAPPING, file.mapping()),
                Map.entry(FileColumns.INGEST, ingest),
                Map.entry(FileColumns.READ, file.rows().read()),
                Map.entry(FileColumns.ACCEPTED, file.rows().accepted()),
                Map.entry(FileColumns.DUPLICATE, file.rows().duplicate()),
                Map.entry(FileColumns.LATE, file.rows().late()),
                Map.entry(FileColumns.REJECTED, file.rows().rejected()),
                Map.entry(
                        FileColumns.PROVIDES,
                        file.provides().stream().sorted().map(Enum::name).collect(Collectors.joining(" "))),
                Map.entry(FileColumns.UNKNOWN_COLUMNS, joined(file.columns().unknown())),
                Map.entry(FileColumns.REPLACED, file.replaced()),
                Map.entry(FileColumns.OPEN_LINE, file.openLine()),
                Map.entry(FileColumns.COLUMNS, joined(file.columns().mapped())),
                Map.entry(FileColumns.VANISHED_COLUMNS, joined(file.columns().vanished())),
                Map.entry(
                        FileColumns.CAUTIONS,
                        file.cautions().stream()
                                .map(caution -> caution.rule().code() + " " + caution.where())
                                .collect(Collectors.joining("\n"))));
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
                Optional.ofNullable(row.<Long>getAs(FileColumns.OPEN_LINE)).orElse(0L),
                Set.copyOf(words(row.getAs(FileColumns.PROVIDES), " ")
                        .map(EventType::valueOf)
                        .toList()),
                new IngestedFile.Columns(
                        columns(row, FileColumns.COLUMNS),
                        columns(row, FileColumns.UNKNOWN_COLUMNS),
                        columns(row, FileColumns.VANISHED_COLUMNS)),
                cautions(Optional.ofNullable(row.<String>getAs(FileColumns.CAUTIONS))));
    }

    private static List<Caution> cautions(Optional<String> lines) {
        return words(lines.orElse(""), "\n")
                .map(line -> line.split(" ", 2))
                .flatMap(parts -> Coded.find(QualityRule.class, parts[0])
                        .map(rule -> new Caution(rule, parts[1]))
                        .stream())
                .toList();
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
