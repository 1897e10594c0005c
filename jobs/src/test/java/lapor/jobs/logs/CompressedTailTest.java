package lapor.jobs.logs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Half a month that stands behind compressed data and is none itself would vanish in silence. */
class CompressedTailTest {
    private static final String FIRST = "complaint_id,type,at,agency_id\n" + rows(0);
    private static final String SECOND = rows(140);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void readsPartsThatStandOneAfterTheOther(String compression) {
        byte[] both = joined(compressed(FIRST, compression), compressed(SECOND, compression));
        ReadLog read = ReadLog.of(folder, "log.csv." + compression, both, "handling-log");
        assertThat(read.problem()).isEmpty();
        assertThat(read.rows()).isEqualTo(280);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void refusesWhatFollowsAndIsNotCompressed(String compression) {
        byte[] first = compressed(FIRST, compression);
        byte[] second = compressed(SECOND, compression);
        byte[] broken = second.clone();
        broken[0]++;
        for (byte[] tail : new byte[][] {
            SECOND.getBytes(StandardCharsets.UTF_8),
            broken,
            joined(new byte[512], second),
            Arrays.copyOf(second, 3),
            Arrays.copyOf(second, second.length - 1),
            {0},
            {'\n'}
        }) {
            ReadLog read = ReadLog.of(folder, "log.csv." + compression, joined(first, tail), "handling-log");
            assertThat(read.problem()).as(compression + " " + tail.length).contains("compressed data", " byte ");
        }
    }

    /** More content than any buffer holds, read to its end. */
    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void readsALongFile(String compression) {
        String rows = rows(0).repeat(100);
        byte[] all = compressed("complaint_id,type,at,agency_id\n" + rows, compression);
        assertThat(ReadLog.of(folder, "log.csv." + compression, all, "handling-log")
                        .rows())
                .isEqualTo(14_000);
    }

    @Test
    void saysWhereTheCompressedDataEnds() {
        byte[] first = compressed(FIRST, "gz");
        byte[] both = joined(first, SECOND.getBytes(StandardCharsets.UTF_8));
        assertThat(ReadLog.of(folder, "log.csv.gz", both, "handling-log").problem())
                .isEqualTo("its compressed data ends at byte " + first.length
                        + ", and what follows is no compressed data");
    }

    private static String rows(int from) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < from + 140; i++) {
            rows.append(i).append(",SUBMITTED,2022-01-03T08:00:00,A1\n");
        }
        return rows.toString();
    }

    private static byte[] compressed(String text, String compression) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (compression.equals("zst")) {
            return Zstd.compress(bytes);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(all)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
