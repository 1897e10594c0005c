package lapor.jobs.logs;

import lapor.source.SourceMappingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What reading one file by itself, without Spark, gave.
 *
 * @param events each as its complaint, type and time
 * @param rejected each as its line and rule
 * @param rows how many were read; 0 of a file that cannot be read to its end
 * @param problem why it cannot be read; empty where it can
 * @param openLine the line within which it ends; 0 where its last line is ended
 */
record ReadLog(List<String> events, List<String> rejected, long rows, String problem, long openLine) {
    private static final Configuration HADOOP = new Configuration();

    static ReadLog of(Path folder, String name, String text) {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8), "handling-log");
    }

    static ReadLog of(Path folder, String name, byte[] bytes, String mapping) {
        try {
            Path path = Files.write(folder.resolve(name), bytes);
            SourceMappingFile source = SourceMappingFile.read(mapping, folder);
            return of(new LogFile(name, "file:" + path, "id", "checksum", source.name(), source.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadLog of(LogFile file) {
        FileReading staged = new FileReading(file, 0, ReporterKey.of("key"), HADOOP);
        List<String> events = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        long rows = 0;
        long openLine = 0;
        String problem = "";
        while (staged.hasNext()) {
            Row row = staged.next();
            switch (row.getInt(0)) {
                case StagedRows.EVENT ->
                    events.add(cell(row, "complaint_ref") + " " + row.get(position("type")) + " "
                            + row.get(position("at")) + " " + cell(row, "agency_id") + " " + cell(row, "actor"));
                case StagedRows.REJECTED -> rejected.add(cell(row, "line") + " " + cell(row, StagedRows.RULE));
                case StagedRows.END_OF_FILE -> {
                    rows = row.getLong(position("line"));
                    openLine = row.getLong(position(StagedRows.OPEN_LINE));
                }
                default -> problem = cell(row, StagedRows.VALUE);
            }
        }
        return new ReadLog(events, rejected, rows, problem, openLine);
    }

    private static String cell(Row row, String column) {
        return String.valueOf(row.get(position(column)));
    }

    private static int position(String column) {
        return StagedRows.SCHEMA.fieldIndex(column);
    }
}
