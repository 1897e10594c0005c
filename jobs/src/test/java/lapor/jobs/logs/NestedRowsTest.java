package lapor.jobs.logs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.SourceMapping;
import lapor.source.SourceMappingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns that hold several values, or stand inside others, are read alike in every format. */
class NestedRowsTest {
    private static final String MAPPING =
            """
            {"id": "own", "system": "own", "nulls": ["-"],
             "fields": {"complaint_id": "id", "agency_id": "unit.id", "response": {"column": "text", "need": "optional"}},
             "events": [{"type": "RESPONDED", "at": ["steps.at", "more"]}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsListsAndPathsOfJson() throws Exception {
        Path file = write(
                "log.jsonl",
                """
                {"id": 9007199254740993, "unit": {"id": "A"}, "steps": [{"at": 1.6413516E9}, {"at": null}, {"by": "x"}], "more": []}
                {"id": "2", "unit.id": "B", "steps": {"at": ["-", "b"]}, "more": [["c"], "d"]}
                """);
        assertThat(values(file)).containsExactly("[9007199254740993] [A] [1641351600] []", "[2] [B] [b] [c, d]");
    }

    @Test
    void readsEveryColumnOfARepeatedNameOnlyWhereTheMappingSaysSo() throws Exception {
        Path file = write("log.csv", "id,more,unit.id,more,steps.at\n1,a,A,-,\n2,b,B,c,d\n");
        assertThat(values(file)).containsExactly("[1] [A] [] [a]", "[2] [B] [d] [b, c]");
        Path twice = write("twice.csv", "id,more,unit.id,unit.id,steps.at\n1,a,A,B,\n");
        assertThat(read(twice, "key").get(0).getString(21)).isEqualTo("column \"unit.id\" is there twice");
    }

    @Test
    void readsListsAndStructsOfParquet() throws Exception {
        MessageType schema = MessageTypeParser.parseMessageType(
                """
                message log {
                  required binary id (STRING);
                  required group unit { required binary id (STRING); }
                  required group steps (LIST) { repeated group list { optional group element { optional binary at (STRING); } } }
                  required group more (LIST) { repeated binary array (STRING); }
                }
                """);
        Path file = folder.resolve("log.parquet");
        Group row = new SimpleGroup(schema).append("id", "1");
        row.addGroup("unit").append("id", "A");
        Group steps = row.addGroup("steps");
        steps.addGroup("list").addGroup("element").append("at", "a");
        steps.addGroup("list").addGroup("element");
        steps.addGroup("list");
        row.addGroup("more").append("array", "b").append("array", "c");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                .withType(schema)
                .build()) {
            writer.write(row);
        }
        assertThat(values(file)).containsExactly("[1] [A] [a] [b, c]");
        try (LogRows rows = LogFormat.open(log(file), mapping(), new Configuration())) {
            assertThat(rows.columns().orElseThrow()).containsExactly("id", "more", "steps.at", "unit.id");
        }
    }

    @Test
    void keepsOfAResponseOnlyTheHashOfItsWords() throws Exception {
        Path file = write(
                "log.csv",
                """
                id,unit.id,steps.at,more,text
                1,A,2022-01-05,,Terima  kasih.
                2,A,2022-01-05,,\u00A0terima KASIH.
                3,A,2022-01-05,,Sudah selesai
                4,A,2022-01-05,,
                """);
        List<Optional<Long>> hashes = hashes(file, "key");
        assertThat(hashes.get(1)).isPresent().isEqualTo(hashes.get(0)).isNotEqualTo(hashes.get(2));
        assertThat(hashes.get(3)).isEmpty();
        assertThat(hashes(file, "another key").get(0)).isNotEqualTo(hashes.get(0));
        assertThat(read(file, "key").toString()).doesNotContainIgnoringCase("kasih");
    }

    private static List<Optional<Long>> hashes(Path file, String key) {
        return read(file, key).stream()
                .filter(row -> row.getInt(0) == StagedRows.EVENT)
                .map(row -> Optional.ofNullable((Long) row.get(22)))
                .toList();
    }

    private static List<org.apache.spark.sql.Row> read(Path file, String key) {
        FileReading reading = new FileReading(log(file), 0, ReporterKey.of(key), new Configuration());
        List<org.apache.spark.sql.Row> rows = new ArrayList<>();
        reading.forEachRemaining(rows::add);
        return rows;
    }

    private static List<String> values(Path file) throws Exception {
        List<String> found = new ArrayList<>();
        try (LogRows rows = LogFormat.open(log(file), mapping(), new Configuration())) {
            for (Optional<LogRows.Line> line = rows.next(); line.isPresent(); line = rows.next()) {
                var row = line.get().content().orElseThrow();
                found.add("%s %s %s %s"
                        .formatted(
                                row.values("id"), row.values("unit.id"), row.values("steps.at"), row.values("more")));
            }
        }
        return found;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static SourceMapping mapping() {
        return new SourceMappingFile("own", MAPPING).mapping();
    }

    private static LogFile log(Path file) {
        return new LogFile(file.getFileName().toString(), "file:" + file, "id", "checksum", "own", MAPPING);
    }
}
