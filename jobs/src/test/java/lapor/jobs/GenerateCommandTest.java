package lapor.jobs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.generate.LogLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

class GenerateCommandTest {
    private static final String AS_TEXT = LogLine.COLUMNS.stream()
            .map(column -> "\"" + column + "\"::VARCHAR AS \"" + column + "\"")
            .collect(joining(", "));
    private static final String JSON_COLUMNS = LogLine.COLUMNS.stream()
            .map(column -> "\"" + column + "\": 'VARCHAR'")
            .collect(joining(", "));

    @TempDir
    Path folder;

    @Test
    void allFormatsHoldTheSameRows() throws SQLException {
        for (String format : List.of("csv", "jsonl", "parquet")) {
            assertThat(generate(format, "--format", format)).isEqualTo(ExitCode.DONE);
        }
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckdb.createStatement()) {
            sql.execute("SET autoinstall_known_extensions = false");
            read(sql, "csv", "read_csv('" + logs("csv") + "/*.csv.gz', all_varchar = true)");
            read(sql, "jsonl", "read_json('" + logs("jsonl") + "/*.jsonl.gz', columns = {" + JSON_COLUMNS + "})");
            read(sql, "parquet", "read_parquet('" + logs("parquet") + "/*.parquet')");
            long rows = number(sql, "SELECT count(*) FROM csv");
            assertThat(rows).isGreaterThan(500);
            for (String other : List.of("jsonl", "parquet")) {
                assertThat(number(sql, "SELECT count(*) FROM " + other)).isEqualTo(rows);
                assertThat(number(sql, "SELECT count(*) FROM (FROM csv EXCEPT ALL FROM " + other + ")"))
                        .as("rows of csv that %s does not have", other)
                        .isZero();
            }
        }
    }

    @Test
    void writesParquetWithTheSameBytesEachTime() throws IOException {
        generate("a", "--format", "parquet");
        generate("b", "--format", "parquet");
        try (Stream<Path> files = Files.list(folder.resolve("a/logs"))) {
            assertThat(files).hasSize(16).allSatisfy(file -> assertThat(
                            folder.resolve("b/logs").resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void takesAnEditionsFileAlongSoThatTheWorldCanBeMoved() throws IOException {
        Path edition = folder.resolve("local.json");
        try (var bundled = GenerateCommand.class.getResourceAsStream("/lapor/edition/2022.json")) {
            Files.write(edition, bundled.readAllBytes());
        }
        assertThat(generate("world", "--edition", edition.toString())).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("world/edition.json")).hasSameTextualContentAs(edition);
        assertThat(folder.resolve("world/run.json")).content().contains("\"edition\": \"edition.json\"");
    }

    @Test
    void listsEveryProblemAndWritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/kept.txt"), "kept");
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream before = System.err;
        int code;
        try {
            System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
            code = generate("full", "--complaints", "0", "--agencies", "3", "--edition", "1999");
        } finally {
            System.setErr(before);
        }
        assertThat(code).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("complaints: must be at least 1, but is 0"),
                        line -> assertThat(line).isEqualTo("agencies: must be at least 8, but is 3"),
                        line -> assertThat(line).startsWith("1999: is neither a bundled edition nor a file"),
                        line -> assertThat(line).endsWith("full: is not empty, and nothing is overwritten"));
        assertThat(folder.resolve("full")).isDirectoryContaining("glob:**kept.txt");
        assertThat(folder.resolve("full/run.json")).doesNotExist();
    }

    @Test
    void refusesAFileInPlaceOfAFolder() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThat(generate("file")).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void takesAnEmptyFolderThatIsThereAlready() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(generate("empty")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void needsAPlaceToWriteTo() {
        assertThat(Main.run("generate")).isEqualTo(ExitCode.INVALID_INPUT);
    }

    /** The small world, unless the options, which come last, say otherwise. */
    private int generate(String name, String... options) {
        List<String> given = List.of(options);
        Stream<String> small = Stream.of("--complaints", "200", "--agencies", "40", "--seed", "7");
        Stream<String> byDefault = given.contains("--complaints") ? Stream.of() : small;
        String out = folder.resolve(name).toString();
        return Main.run(Stream.of(Stream.of("generate", "--out", out), byDefault, given.stream())
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private static void read(Statement sql, String table, String source) throws SQLException {
        sql.execute("CREATE TABLE " + table + " AS SELECT " + AS_TEXT + " FROM " + source);
    }

    private Path logs(String world) {
        return folder.resolve(world).resolve("logs");
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
