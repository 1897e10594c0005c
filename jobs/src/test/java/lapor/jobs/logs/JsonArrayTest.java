package lapor.jobs.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What most exports called .json are, one array or the answer of a web service, would stop every night. */
class JsonArrayTest {
    private static final String ROW =
            "{\"complaint_id\": %d, \"type\": \"SUBMITTED\", \"at\": \"2022-01-03T08:00:00\"}";
    private static final String ROWS =
            IntStream.range(0, 30).mapToObj(ROW::formatted).collect(Collectors.joining(",\n ", "[", "\n]"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void readsOneArrayWhateverItIsCompressedWith(Compressed kind) {
        String name = "a.json" + kind.ending();
        byte[] log = kind.ending().equals(".zip")
                ? Compressed.archive(Compressed.entry("a.json"), ROWS.getBytes(UTF_8))
                : kind.of(ROWS.getBytes(UTF_8));
        ReadLog read = ReadLog.of(folder, name, log, "handling-log");
        assertThat(read.problem()).isEmpty();
        assertThat(read.rejected()).isEmpty();
        assertThat(read.events()).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\": {\"total\": 30, \"records\": %s, \"more\": [{\"complaint_id\": 9}]}, \"ok\": true}",
                "{\"records\": [1], \"result\": {\n\"records\": %s}}\n\n",
                "{\"result.records\": %s}"
            })
    void readsTheListThatTheMappingNames(String document) {
        ReadLog read = withRows("result.records", document.formatted(ROWS));
        assertThat(read.problem()).isEmpty();
        assertThat(read.events()).hasSize(30);
    }

    @Test
    void saysWhatAFileIsThatHasNoSuchList() {
        assertThat(withRows("data", "{\"ok\": true, \"rows\": []}").problem())
                .isEqualTo("is a JSON object without a list under \"data\", which the mapping names; found ok, rows");
        assertThat(withRows("data", ROWS).problem()).startsWith("is one JSON array; expected an object");
        assertThat(withRows("data", "{\"data\": {\"rows\": []}}").problem()).contains("without a list under \"data\"");
        assertThat(read("{\"result\": {\"records\": " + ROWS.replace("\n", "") + "}}")
                        .problem())
                .isEqualTo("is one JSON object with a list under \"result.records\"; expected one object per line, or a"
                        + " mapping with \"rows\": \"result.records\"");
        assertThat(read("{\n  \"rows\": []\n}").problem()).startsWith("is one JSON value over several lines; expected");
    }

    /** An element that is no row is one bad row, with its number. */
    @Test
    void setsElementsAsideThatAreNoObjects() {
        ReadLog read = read("[" + ROW.formatted(1) + ", 7, null, [], " + ROW.formatted(2) + "]");
        assertThat(read.events()).hasSize(2);
        assertThat(read.rejected()).containsExactly("2 row_malformed", "3 row_malformed", "4 row_malformed");
    }

    @Test
    void refusesADamagedDocumentWithItsPlace() {
        for (int length = 1; length < ROWS.length(); length++) {
            assertThat(read(ROWS.substring(0, length)).problem())
                    .contains("damaged or cut off at line ", ", after row ");
        }
        assertThat(read(ROWS + ROWS).problem()).contains("something after it at line 31, column 2");
        assertThat(read(ROWS.replaceFirst("\"type\"", "\"at\"")).problem()).contains("at line 1, column ");
        assertThat(withRows("rows", "{\"rows\": " + ROWS + ", \"rows\": []}").problem())
                .contains("damaged or cut off at line 31");
        assertThat(withRows("rows", "{\"rows\": " + ROWS + ", \"more\": {").problem())
                .contains("damaged or cut off at line 31");
    }

    @Test
    void readsAnEmptyList() {
        assertThat(read("[]"))
                .isEqualTo(read(" \n [ ]\n"))
                .extracting(ReadLog::problem)
                .isEqualTo("");
    }

    /** One row that is longer than memory would end the night with a trace. */
    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "%s"})
    void refusesARowWithoutEnd(String document) {
        String many = "{\"complaint_id\": 1, \"x\": [" + "0,".repeat(10 << 20) + "0]}";
        assertThat(read(document.formatted(many)).problem()).contains("a row is longer than");
    }

    private ReadLog read(String text) {
        return ReadLog.of(folder, "a.json", text);
    }

    private ReadLog withRows(String path, String text) {
        try {
            Files.writeString(
                    folder.resolve("mapping.json"),
                    """
                    {"id": "own", "system": "own", "rows": "%s",
                     "fields": {"complaint_id": "complaint_id"}, "events": [{"type": "SUBMITTED", "at": "at"}]}
                    """
                            .formatted(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ReadLog.of(folder, "a.json", text.getBytes(UTF_8), "mapping.json");
    }
}
