package lapor.jobs.logs;

import lapor.proposal.LogSample;
import lapor.source.SourceMappingFile;
import lapor.source.SourceRow;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Takes the first rows of a Parquet file. */
final class ParquetSampling {
    private static final int MOST_ROWS = 4_000;
    private static final String MARK = "PAR1";
    /** Reads no column, so that a column of any type may be there. */
    static final SourceMappingFile NOTHING = new SourceMappingFile(
            "nothing",
            "{\"id\": \"nothing\", \"system\": \"nothing\", \"fields\": {\"complaint_id\": {\"constant\": \"x\"}},"
                    + " \"events\": [{\"type\": \"SUBMITTED\", \"at\": {\"column\": \"x\", \"need\": \"optional\"}}]}");

    private ParquetSampling() {}

    static boolean isParquet(FileSystem files, Path path) throws IOException {
        try (InputStream in = files.open(path)) {
            return new String(in.readNBytes(MARK.length()), StandardCharsets.US_ASCII).equals(MARK);
        }
    }

    static LogSample of(String name, Path path) throws IOException, UnreadableLogException {
        try (LogRows rows = ParquetRows.open(path, NOTHING.mapping(), new Configuration())) {
            List<SourceRow> first = new ArrayList<>();
            for (Optional<LogRows.Line> line = rows.next();
                    line.isPresent() && first.size() < MOST_ROWS;
                    line = rows.next()) {
                line.get().content().ifPresent(first::add);
            }
            boolean told = name.endsWith(".parquet");
            return new LogSample(
                    name,
                    told ? Map.of() : Map.of("format", "parquet"),
                    List.copyOf(new TreeSet<>(rows.found())),
                    first,
                    first.size(),
                    List.of("found: a Parquet file, of which only the first rows were looked at"));
        }
    }
}
