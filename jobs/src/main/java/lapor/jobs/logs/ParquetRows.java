package lapor.jobs.logs;

import lapor.source.Dialect;
import lapor.source.SourceMapping;
import lapor.source.SourceRow;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetInputFormat;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.GroupType;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of a Parquet file; the line of a row is its number. */
final class ParquetRows implements LogRows {
    private final ParquetReader<Group> rows;
    private final Set<String> columns;
    private final Dialect dialect;
    private final Map<String, Integer> plain = new HashMap<>();
    private long row;

    private ParquetRows(ParquetReader<Group> rows, Set<String> columns, Dialect dialect) {
        this.rows = rows;
        this.columns = columns;
        this.dialect = dialect;
    }

    static ParquetRows open(Path path, SourceMapping mapping, Configuration hadoop) throws UnreadableLogException {
        try {
            Configuration configured = LogStorage.configured(path, hadoop);
            try (ParquetFileReader footer = ParquetFileReader.open(HadoopInputFile.fromPath(path, configured))) {
                GroupType schema = footer.getFileMetaData().getSchema();
                ParquetCheck.check(footer.getFooter(), mapping.readColumns());
                ParquetReader<Group> rows = ParquetReader.builder(new GroupReadSupport(), path)
                        .withConf(verifying(configured))
                        .build();
                return new ParquetRows(rows, ParquetPath.columns(schema), mapping.dialect());
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** A flipped bit that decodes all the same would be another complaint, or another time. */
    private static Configuration verifying(Configuration hadoop) {
        Configuration verifying = new Configuration(hadoop);
        verifying.setBoolean(ParquetInputFormat.PAGE_VERIFY_CHECKSUM_ENABLED, true);
        return verifying;
    }

    @Override
    public Optional<Set<String>> columns() {
        return Optional.of(columns);
    }

    @Override
    public Optional<Line> next() throws UnreadableLogException {
        try {
            Group group = rows.read();
            row++;
            return group == null ? Optional.empty() : Optional.of(Line.of(row, content(group)));
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private SourceRow content(Group group) {
        return column -> {
            int field = plain.computeIfAbsent(column, path -> ParquetPath.plain(group.getType(), path));
            if (field >= 0) {
                return group.getFieldRepetitionCount(field) == 0
                        ? List.of()
                        : dialect.value(ParquetPath.value(group, field, 0))
                                .map(List::of)
                                .orElse(List.of());
            }
            return ParquetPath.texts(group, column).stream()
                    .flatMap(text -> dialect.value(text).stream())
                    .toList();
        };
    }

    private static UnreadableLogException damaged(Exception e) {
        String message = String.valueOf(e.getMessage());
        return new UnreadableLogException(
                message.contains("magic number")
                        ? "is not a Parquet file, or was cut off: its end mark PAR1 is missing"
                        : "is not a whole Parquet file: its footer or a page is damaged");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
