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

/** All that a run leaves behind, to be searched for texts: files unpacked, tables read cell by cell. */
record Everything(Path lake, Path out, String said) {
    private static final List<String> TABLES = List.of("events", "rejected", "files");
    private static final List<String> ABOUT_A_TABLE =
            List.of("", ".files", ".all_entries", ".manifests", ".snapshots", ".refs", ".metadata_log_entries");

    /** Which texts occur in any cell of any table, in what Iceberg knows of it, or in the bytes of any file. */
    List<String> inTheLake(List<String> texts) {
        SparkSession spark = LakeSession.start(lake);
        StringBuilder all = new StringBuilder(bytes(lake));
        for (String table : TABLES) {
            for (String about : ABOUT_A_TABLE) {
                Dataset<Row> rows = spark.table("lake.lapor." + table + about);
                rows.toJSON().collectAsList().forEach(row -> all.append(row).append('\n'));
            }
        }
        return in(all.toString(), texts);
    }

    /** Which texts occur in any published file or its name. */
    List<String> published(List<String> texts) {
        return in(bytes(out), texts);
    }

    /** Which texts were printed. */
    List<String> printed(List<String> texts) {
        return in(said, texts);
    }

    private static List<String> in(String all, List<String> texts) {
        return texts.stream().filter(all::contains).toList();
    }

    /** The keyed hash of every reporter. */
    List<String> reporters() {
        Dataset<Row> hashes = LakeSession.start(lake)
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
