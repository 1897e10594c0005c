package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whole nights over logs that are not damaged, only written or named as few are. If it failed, rows would be missing
 * from a night that says that all is well, or their ids would be others than those that the source stated.
 */
@ExtendWith(SparkExtension.class)
class OddNightTest {
    private static final int ROWS = 40;

    @TempDir
    private Path folder;

    /** An id that is a decimal, a time in nanoseconds, and an agency as an enumeration: all rows, as stated. */
    @Test
    void countsEveryRowOfParquetInLogicalTypes() throws IOException {
        SmallWorld world = SmallWorld.in(folder);
        parquet("binary complaint_id (DECIMAL(38,0))");
        SmallWorld.Ended night = world.nightly();
        assertThat(night.code()).as(night.said()).isEqualTo(ExitCode.DONE);
        int all = SmallWorld.ROWS + ROWS;
        assertThat(night.said())
                .contains("read " + all + " = accepted " + all + " + duplicate 0 + late 0 + rejected 0");
        assertThat(Files.readString(world.path("out/current/metrics.csv")))
                .as("all of them submitted to the one agency in January, by the stated times")
                .contains("A9,2022-01,received," + ROWS);
    }

    @Test
    void refusesParquetOfATypeWithoutAValue() throws IOException {
        SmallWorld world = SmallWorld.in(folder);
        parquet("fixed_len_byte_array(12) complaint_id (INTERVAL)");
        SmallWorld.Ended night = world.nightly();
        assertThat(night.code()).as(night.said()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(night.problems())
                .containsExactly("logs/types.parquet: column complaint_id: type FIXED_LEN_BYTE_ARRAY as INTERVAL is not"
                        + " read");
        assertThat(world.path("out")).doesNotExist();
    }

    private void parquet(String id) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message log { required " + id
                + "; required int64 at (TIMESTAMP(NANOS,true)); required binary type (ENUM);"
                + " optional binary agency_id (STRING); }");
        var path = new org.apache.hadoop.fs.Path(
                folder.resolve("logs/types.parquet").toUri());
        try (ParquetWriter<Group> rows = ExampleParquetWriter.builder(path)
                .withType(schema)
                .withConf(new Configuration())
                .build()) {
            for (int i : IntStream.range(0, ROWS).toArray()) {
                Group row = new SimpleGroupFactory(schema).newGroup();
                byte[] stated = new BigDecimal(9000 + i).unscaledValue().toByteArray();
                boolean isDecimal = id.contains("DECIMAL");
                row.append("complaint_id", Binary.fromConstantByteArray(isDecimal ? stated : new byte[12]));
                row.append("at", 1_641_172_500_000_000_000L)
                        .append("type", "SUBMITTED")
                        .append("agency_id", "A9");
                rows.write(row);
            }
        }
        Files.deleteIfExists(folder.resolve("logs/.types.parquet.crc"));
    }

    /** Under cron a process has no locale; the name of a log must not make it vanish. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void namesALogThatTheLocaleCannotSpell() throws Exception {
        SmallWorld.in(folder);
        copyToANameOutsideAscii();
        LaporProcess.Ended night = LaporProcess.nightly(List.of(), Map.of("LC_ALL", "C"), folder, folder.resolve("c"));
        assertThat(night.code()).as(night.said()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(night.said().lines())
                .singleElement()
                .asString()
                .matches("logs/f.*bruari\\.csv: its name holds characters that this system's locale cannot spell.*");
        assertThat(folder.resolve("c")).doesNotExist();
    }

    /** The same as the launcher runs it. */
    @Test
    @Tag("long")
    @EnabledOnOs(OS.LINUX)
    void readsItAsTheLauncherRunsIt() throws Exception {
        SmallWorld.in(folder);
        copyToANameOutsideAscii();
        LaporProcess.Ended night = LaporProcess.nightly(
                List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"),
                Map.of("LC_ALL", "C.UTF-8"),
                folder,
                folder.resolve("utf"));
        assertThat(night.code()).as(night.said()).isEqualTo(ExitCode.DONE);
        int all = SmallWorld.ROWS + 1;
        assertThat(night.said())
                .contains("read " + all + " = accepted " + all + " + duplicate 0 + late 0 + rejected 0");
    }

    /** By a shell, since the locale of the test itself may not spell it either. */
    private void copyToANameOutsideAscii() throws Exception {
        Path log = Files.writeString(
                folder.resolve("one.csv"), SmallWorld.HEADER + "\n900,SUBMITTED,2022-01-05T08:00:00,A1,,,,\n");
        int code = new ProcessBuilder("bash", "-c", "mv one.csv logs/f$'\\303\\251'bruari.csv")
                .directory(folder.toFile())
                .start()
                .waitFor();
        assertThat(code).isZero();
        assertThat(log).doesNotExist();
    }
}
