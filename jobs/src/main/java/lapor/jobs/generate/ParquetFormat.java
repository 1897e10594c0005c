package lapor.jobs.generate;

import lapor.generate.LogFormat;
import lapor.generate.LogLine;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;

/** Logs as Parquet: ratings are whole numbers, everything else is text, absent cells are null. */
public final class ParquetFormat implements LogFormat {
    private static final int RATING = LogLine.COLUMNS.indexOf("rating");
    private static final MessageType SCHEMA = schema();

    @Override
    public Lines open(Path folder, YearMonth month) throws IOException {
        return new ParquetLines(ExampleParquetWriter.builder(new LocalOutputFile(folder.resolve(month + ".parquet")))
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build());
    }

    private static MessageType schema() {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (String column : LogLine.COLUMNS) {
            if (LogLine.COLUMNS.indexOf(column) == RATING) {
                schema.optional(PrimitiveTypeName.INT32).named(column);
            } else {
                schema.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column);
            }
        }
        return schema.named("event");
    }

    private record ParquetLines(ParquetWriter<Group> file) implements Lines {
        @Override
        public void write(LogLine line) throws IOException {
            Group row = new SimpleGroup(SCHEMA);
            for (int i = 0; i < line.cells().size(); i++) {
                String cell = line.cells().get(i);
                if (i == RATING && !cell.isEmpty()) {
                    row.add(i, Integer.parseInt(cell));
                } else if (!cell.isEmpty()) {
                    row.add(i, cell);
                }
            }
            file.write(row);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
