package lapor.jobs.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A log in a zip archive would be refused, or half of what an archive holds would be passed over. */
class ZipLogTest {
    private static final byte[] LOG =
            "complaint_id,type,at,agency_id\n1,SUBMITTED,2022-01-03T08:00:00,A1\n".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"log.csv", "a b é.csv", "data.txt"})
    void readsOneLog(String name) {
        for (Compressed kind : new Compressed[] {Compressed.ZIP, Compressed.ZIP_STORED}) {
            assertThat(read(kind.of(LOG)).rows()).as(kind.name()).isEqualTo(1);
        }
        assertThat(read(Compressed.archive(new ZipEntry(name), LOG)).events()).hasSize(1);
    }

    /** The name of the entry tells, not that of the archive. */
    @Test
    void readsTheFormatThatTheEntryNames() {
        byte[] json = "[{\"complaint_id\":1,\"type\":\"SUBMITTED\",\"at\":\"2022-01-03T08:00:00\",\"agency_id\":\"A\"}]"
                .getBytes(UTF_8);
        assertThat(read(Compressed.archive(new ZipEntry("januari.json"), json)).events())
                .hasSize(1);
        assertThat(read(Compressed.archive(
                                new ZipEntry("a.tsv"),
                                new String(LOG, UTF_8).replace(',', '\t').getBytes(UTF_8)))
                        .events())
                .hasSize(1);
    }

    @Test
    void saysWhatAnArchiveHoldsThatIsNotOneLog() {
        assertThat(read(archive("a.csv", "__MACOSX/._a.csv")).problem())
                .isEqualTo("is a zip archive of 2 entries (a.csv, __MACOSX/._a.csv); expected an archive of exactly one"
                        + " log");
        assertThat(read(archive("1.csv", "2.csv", "3.csv", "4.csv", "5.csv", "6.csv"))
                        .problem())
                .contains("of 6 entries (1.csv, 2.csv, 3.csv, 4.csv, 5.csv, …)");
        assertThat(read(archive()).problem()).contains("of 0 entries;");
        assertThat(read(archive("../../etc/passwd")).problem()).contains("../../etc/passwd, which lies in a folder");
        assertThat(read(archive("logs\\a.csv")).problem()).contains("which lies in a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GZIP", "ZSTD", "ZIP"})
    void refusesWhatIsCompressedOnceMore(Compressed inside) {
        assertThat(read(Compressed.archive(new ZipEntry("a.csv"), inside.of(LOG)))
                        .problem())
                .contains("a.csv, which is compressed itself");
    }

    /** As passwords and other methods are marked in the headers of an entry. */
    @Test
    void refusesWhatItCannotDecode() {
        assertThat(read(marked(6, 8, 9)).problem()).contains("encrypted");
        assertThat(read(marked(8, 10, 14)).problem()).contains("compressed by method 14");
    }

    /** A few hundred kilobytes that come to a gigabyte fill disks and nights. */
    @ParameterizedTest
    @ValueSource(strings = {"GZIP", "ZSTD", "ZIP"})
    void refusesWhatGrowsWithoutEnd(Compressed kind) {
        byte[] row = "1,SUBMITTED,2022-01-03T08:00:00,A1\n".getBytes(UTF_8);
        byte[] many = new byte[LOG.length + row.length * 2_500_000];
        System.arraycopy(LOG, 0, many, 0, LOG.length);
        for (int at = LOG.length; at < many.length; at += row.length) {
            System.arraycopy(row, 0, many, at, row.length);
        }
        assertThat(read(kind.of(many)).problem()).contains("more than 250 times as long");
    }

    @Test
    void refusesABeginningWithoutAnEnd() {
        byte[] archive = Compressed.ZIP.of(LOG);
        for (int length = 4; length < archive.length; length++) {
            assertThat(read(Arrays.copyOf(archive, length)).problem()).contains(" byte ");
        }
        assertThat(read(Compressed.joined(archive, archive)).problem()).contains(" byte ");
        assertThat(read(Compressed.joined(archive, LOG)).problem()).contains(" byte ");
    }

    private ReadLog read(byte[] archive) {
        return ReadLog.of(folder, "log.zip", archive, "handling-log");
    }

    /** An archive in whose two headers one byte of the entry is another. */
    private static byte[] marked(int inHeader, int inDirectory, int value) {
        byte[] archive = Compressed.ZIP.of(LOG);
        int directory = archive.length - 22 - 46 - "log".length();
        archive[inHeader] = (byte) value;
        archive[directory + inDirectory] = (byte) value;
        return archive;
    }

    private static byte[] archive(String... names) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(LOG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
