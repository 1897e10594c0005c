package lapor.jobs;

import static org.apache.spark.sql.functions.col;

import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.LakeSession;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** All that a run leaves behind, as text to be searched: unpacked, and tables read cell by cell. */
record Everything(Path lakeFolder, Path out, String printed) {
    private static final List<String> TABLES = List.of("events", "rejected", "files");
    private static final List<String> ABOUT_A_TABLE =
            List.of("", ".files", ".all_entries", ".manifests", ".snapshots", ".refs", ".metadata_log_entries");

    /** Every cell of every table and of what Iceberg knows of it, and every byte of every file. */
    String lake() {
        SparkSession spark = LakeSession.start(lakeFolder);
        StringBuilder all = new StringBuilder(bytes(lakeFolder));
        for (String table : TABLES) {
            for (String about : ABOUT_A_TABLE) {
                Dataset<Row> rows = spark.table("lake.lapor." + table + about);
                rows.toJSON().collectAsList().forEach(row -> all.append(row).append('\n'));
            }
        }
        return all.toString();
    }

    /** Every byte of every published file. */
    String published() {
        return bytes(out);
    }

    /** The keyed hash of every reporter. */
    List<String> reporters() {
        Dataset<Row> hashes = LakeSession.start(lakeFolder)
                .table("lake.lapor.events")
                .filter(col(EventColumns.REPORTER).isNotNull())
                .select(col(EventColumns.REPORTER).cast("string"))
                .distinct();
        return hashes.collectAsList().stream().map(row -> row.getString(0)).toList();
    }

    private static String bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(folder.relativize(file)).append('\n');
                unpacked(file).forEach(content -> all.append(content).append('\n'));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> unpacked(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> contents = new ArrayList<>(List.of(text(bytes)));
        if (bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                contents.add(text(in.readAllBytes()));
            }
        } else if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                while (in.getNextEntry() != null) {
                    contents.add(text(in.readAllBytes()));
                }
            }
        }
        return contents;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
