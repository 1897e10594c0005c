package lapor.jobs.logs;

import com.github.luben.zstd.ZstdCompressCtx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ways in which a log may be compressed, each with a checksum of what it holds. */
enum Compressed {
    PLAIN("") {
        @Override
        byte[] of(byte[] log) {
            return log.clone();
        }
    },
    GZIP(".gz") {
        @Override
        byte[] of(byte[] log) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(all)) {
                zip.write(log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all.toByteArray();
        }
    },
    /** Of two members, as appending to a file makes it; the first ends inside a line. */
    GZIP_MEMBERS(".gz") {
        @Override
        byte[] of(byte[] log) {
            int half = log.length / 2;
            while (half > 0 && log[half - 1] == '\n') {
                half--;
            }
            return joined(GZIP.of(Arrays.copyOf(log, half)), GZIP.of(Arrays.copyOfRange(log, half, log.length)));
        }
    },
    ZSTD(".zst") {
        @Override
        byte[] of(byte[] log) {
            try (ZstdCompressCtx context = new ZstdCompressCtx()) {
                return context.setChecksum(true).compress(log);
            }
        }
    },
    /** With the sizes behind the data, as programs write that do not know them before. */
    ZIP(".zip") {
        @Override
        byte[] of(byte[] log) {
            return archive(entry("log"), log);
        }
    },
    /** Not compressed, with the sizes before the data. */
    ZIP_STORED(".zip") {
        @Override
        byte[] of(byte[] log) {
            CRC32 checksum = new CRC32();
            checksum.update(log);
            ZipEntry entry = entry("log");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(log.length);
            entry.setCrc(checksum.getValue());
            return archive(entry, log);
        }
    };

    private final String ending;

    Compressed(String ending) {
        this.ending = ending;
    }

    /** How names of such files end. */
    String ending() {
        return ending;
    }

    abstract byte[] of(byte[] log);

    /** An entry with a time of its own, so that its bytes are always the same. */
    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_640_995_200_000L);
        return entry;
    }

    /** An archive of one entry. */
    static byte[] archive(ZipEntry entry, byte[] log) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            zip.putNextEntry(entry);
            zip.write(log);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
