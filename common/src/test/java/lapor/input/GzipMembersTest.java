package lapor.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** The first half of a month that is read as the whole month would be rows lost in silence. */
class GzipMembersTest {
    private static final byte[] FIRST = "one,two\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "three,four\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void readsMembersOneAfterTheOther() throws IOException {
        assertThat(read(joined(zipped(FIRST), zipped(SECOND), zipped(new byte[0]), zipped(FIRST))))
                .isEqualTo(joined(FIRST, SECOND, FIRST));
    }

    @Test
    void readsHeadersWithANameACommentAndMore() throws IOException {
        byte[] plain = zipped(SECOND);
        byte[] named = joined(
                new byte[] {0x1f, (byte) 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9},
                "log.csv\0a comment\0".getBytes(StandardCharsets.UTF_8),
                new byte[] {1, 2},
                Arrays.copyOfRange(plain, 10, plain.length));
        assertThat(read(joined(named, plain))).isEqualTo(joined(SECOND, SECOND));
    }

    @Test
    void refusesWhatFollowsAMemberAndIsNone() throws IOException {
        byte[] first = zipped(FIRST);
        byte[] broken = zipped(SECOND);
        broken[1]++;
        for (byte[] tail : new byte[][] {SECOND, {0}, new byte[512], joined(new byte[512], zipped(SECOND)), broken}) {
            assertThatThrownBy(() -> read(joined(first, tail)))
                    .isInstanceOf(DamagedDataException.class)
                    .hasMessageContaining("ends at byte " + first.length + ",");
        }
    }

    @Test
    void refusesAnyCut() throws IOException {
        byte[] both = joined(zipped(SECOND), zipped(SECOND));
        for (int length = 2; length < both.length; length++) {
            byte[] cut = Arrays.copyOf(both, length);
            if (length != both.length / 2) {
                assertThatThrownBy(() -> read(cut)).as("cut to " + length).isInstanceOf(DamagedDataException.class);
            }
        }
    }

    /** Only header bytes that say nothing of the content may change it in no way. */
    @Test
    void readsAChangedByteAsBeforeOrNotAtAll() throws IOException {
        byte[] both = joined(zipped(FIRST), zipped(SECOND));
        byte[] whole = read(both);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = both.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                assertThat(read(changed)).isEqualTo(whole);
            } catch (DamagedDataException refused) {
                assertThat(refused.reason()).contains("byte ");
            }
        }
    }

    private static byte[] read(byte[] gzip) throws IOException {
        try (GzipMembers content = new GzipMembers(new ByteArrayInputStream(gzip))) {
            return content.readAllBytes();
        }
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(all)) {
            zip.write(bytes);
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
