package lapor.jobs.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A value that is read as its bytes, or without its scale or sign, would be another complaint or another time. */
class ParquetTypesTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> ids() {
        return Stream.of(
                id("int32 complaint_id", "-5", (row, name) -> row.append(name, -5)),
                id("int64 complaint_id (INTEGER(64,true))", "5000", (row, name) -> row.append(name, 5000L)),
                id("int32 complaint_id (INTEGER(32,false))", "4294967295", (row, name) -> row.append(name, -1)),
                id(
                        "int64 complaint_id (INTEGER(64,false))",
                        "9223372036854780808",
                        (row, name) -> row.append(name, Long.parseUnsignedLong("9223372036854780808"))),
                id("int32 complaint_id (DECIMAL(9,2))", "5000.12", (row, name) -> row.append(name, 500_012)),
                id("int64 complaint_id (DECIMAL(18,0))", "5000", (row, name) -> row.append(name, 5000L)),
                id(
                        "fixed_len_byte_array(16) complaint_id (DECIMAL(38,0))",
                        "5000",
                        (row, name) -> row.append(name, decimal("5000", 16))),
                id(
                        "binary complaint_id (DECIMAL(38,3))",
                        "-7.125",
                        (row, name) -> row.append(name, decimal("-7125", 2))),
                id("double complaint_id", "10005000", (row, name) -> row.append(name, 10_005_000.0)),
                id("double complaint_id", "9007199254740992", (row, name) -> row.append(name, 9_007_199_254_740_992.0)),
                id("float complaint_id", "5000.5", (row, name) -> row.append(name, 5000.5f)),
                id(
                        "fixed_len_byte_array(2) complaint_id (FLOAT16)",
                        "1.5",
                        (row, name) -> row.append(name, Binary.fromConstantByteArray(new byte[] {0x00, 0x3e}))),
                id(
                        "fixed_len_byte_array(16) complaint_id (UUID)",
                        "00000000-0000-0000-0000-000000001388",
                        (row, name) -> row.append(name, uuid(new UUID(0, 5000)))),
                id("binary complaint_id", "5000é", (row, name) -> row.append(name, Binary.fromString("5000é"))),
                id("binary complaint_id (ENUM)", "5000", (row, name) -> row.append(name, "5000")),
                id("boolean complaint_id", "true", (row, name) -> row.append(name, true)),
                id("int32 complaint_id (DATE)", "2022-01-03", (row, name) -> row.append(name, 18_995)),
                id("int32 complaint_id (TIME(MILLIS,true))", "08:15", (row, name) -> row.append(name, 29_700_000)),
                id(
                        "int64 complaint_id (TIME(NANOS,false))",
                        "08:15",
                        (row, name) -> row.append(name, 29_700_000_000_000L)));
    }

    private static Arguments id(String field, String stated, BiConsumer<Group, String> value) {
        return Arguments.of(field, stated, value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void readsTheStatedValue(String field, String stated, BiConsumer<Group, String> value) throws IOException {
        ReadLog read = read(field, value, "int64 at (TIMESTAMP(MILLIS,false))", 1_641_197_700_000L);
        assertThat(read.problem()).isEmpty();
        assertThat(read.events()).hasSize(1).allMatch(event -> event.startsWith(stated + " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int64 at (TIMESTAMP(MILLIS,true)) | 1641172500000",
                "int64 at (TIMESTAMP(MICROS,true)) | 1641172500000000",
                "int64 at (TIMESTAMP(NANOS,true)) | 1641172500000000000",
                "int64 at (TIMESTAMP(MICROS,false)) | 1641197700000000",
            })
    void readsTimesOfEveryUnit(String field, long value) throws IOException {
        ReadLog read = read("int32 complaint_id", (row, name) -> row.append(name, 7), field, value);
        assertThat(read.events())
                .containsExactly("7 1 " + java.sql.Timestamp.from(java.time.Instant.parse("2022-01-03T01:15:00Z"))
                        + " null null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "binary complaint_id (BSON) | column complaint_id: type BINARY as BSON is not read",
                "fixed_len_byte_array(12) complaint_id (INTERVAL) | column complaint_id: type FIXED_LEN_BYTE_ARRAY as"
                        + " INTERVAL is not read",
                "fixed_len_byte_array(12) complaint_id | column complaint_id: type FIXED_LEN_BYTE_ARRAY without a"
                        + " meaning is not read",
            })
    void refusesATypeThatItDoesNotKnow(String field, String problem) throws IOException {
        Binary value = Binary.fromConstantByteArray(new byte[12]);
        ReadLog read = read(field, (row, name) -> row.append(name, value), "int64 at (TIMESTAMP(MILLIS,true))", 0L);
        assertThat(read.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"binary complaint_id", "binary complaint_id (STRING)"})
    void refusesATextThatIsNone(String field) throws IOException {
        Binary value = Binary.fromConstantByteArray(new byte[] {1, (byte) 0xff, 2});
        ReadLog read = read(field, (row, name) -> row.append(name, value), "int64 at (TIMESTAMP(MILLIS,true))", 0L);
        assertThat(read.problem()).isEqualTo("row 1 holds a value that is not UTF-8 text");
    }

    private ReadLog read(String id, BiConsumer<Group, String> value, String at, long time) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message log { required " + id + "; required " + at
                + "; required binary type (STRING); optional binary agency_id (STRING); }");
        Path file = folder.resolve("log.parquet");
        var path = new org.apache.hadoop.fs.Path(file.toUri());
        try (ParquetWriter<Group> rows = ExampleParquetWriter.builder(path)
                .withType(schema)
                .withConf(new Configuration())
                .build()) {
            Group row = new SimpleGroupFactory(schema).newGroup();
            value.accept(row, "complaint_id");
            row.append("at", time).append("type", "SUBMITTED");
            rows.write(row);
        }
        return ReadLog.of(folder, "log.parquet", Files.readAllBytes(copy(file)), "handling-log");
    }

    /** Without the file of checksums that Hadoop has written beside it. */
    private Path copy(Path file) throws IOException {
        Files.deleteIfExists(folder.resolve(".log.parquet.crc"));
        return file;
    }

    private static Binary decimal(String unscaled, int length) {
        byte[] digits = new BigInteger(unscaled).toByteArray();
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) (digits[0] < 0 ? -1 : 0));
        System.arraycopy(digits, 0, bytes, length - digits.length, digits.length);
        assertThat(new BigDecimal(new BigInteger(bytes))).isEqualTo(new BigDecimal(unscaled));
        return Binary.fromConstantByteArray(bytes);
    }

    private static Binary uuid(UUID id) {
        return Binary.fromConstantByteArray(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }
}
