package lapor.jobs.logs;

import lapor.input.GzipMembers;
import lapor.input.ZipContent;
import lapor.input.ZipDirectory;
import lapor.source.MisplacedText;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a log file holds, whatever it is compressed with and its name says.
 *
 * @param name of the log: of the file, or of the one entry of a zip archive
 * @param bytes of the log itself
 */
record LogContent(String name, InputStream bytes) {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LIST = 5;
    private static final int ENCRYPTED = 1;
    private static final int DEFLATED = 8;
    private static final String EXPECTED = "; expected an archive of exactly one log";

    private enum Kind {
        GZIP(0x1f, 0x8b),
        ZSTD(0x28, 0xb5, 0x2f, 0xfd),
        ZIP('P', 'K', 3, 4),
        ZIP_OF_NOTHING('P', 'K', 5, 6),
        PARQUET('P', 'A', 'R', '1'),
        SEVEN_ZIP('7', 'z', 0xbc, 0xaf),
        RAR('R', 'a', 'r', '!'),
        PLAIN;

        private final byte[] magic;

        Kind(int... magic) {
            this.magic = new byte[magic.length];
            for (int i = 0; i < magic.length; i++) {
                this.magic[i] = (byte) magic[i];
            }
        }

        static Kind of(InputStream file) throws IOException {
            file.mark(4);
            byte[] begins = file.readNBytes(4);
            file.reset();
            return Arrays.stream(values())
                    .filter(kind -> begins.length >= kind.magic.length
                            && Arrays.equals(begins, 0, kind.magic.length, kind.magic, 0, kind.magic.length))
                    .findFirst()
                    .orElse(PLAIN);
        }
    }

    /** Opens a file. */
    static LogContent open(FileSystem files, Path path, String name) throws IOException {
        FSDataInputStream raw = files.open(path);
        InputStream file = new BufferedInputStream(raw, BUFFER);
        return switch (Kind.of(file)) {
            case GZIP -> {
                Expansion.Counted compressed = new Expansion.Counted(file);
                yield new LogContent(name, new Expansion(new GzipMembers(compressed), compressed));
            }
            case ZSTD -> {
                Expansion.Counted compressed = new Expansion.Counted(file);
                yield new LogContent(name, new Expansion(new ZstdFrames(compressed), compressed));
            }
            case ZIP, ZIP_OF_NOTHING ->
                entry(file, directory(raw, files.getFileStatus(path).getLen()));
            case PARQUET -> throw new RefusedTextException("is a Parquet file; its name must end in .parquet");
            case SEVEN_ZIP, RAR ->
                throw new RefusedTextException("is a 7z or RAR archive; expected the log itself, plain, gzip, zstd or"
                        + " alone in a zip archive");
            case PLAIN -> new LogContent(name, file);
        };
    }

    private static ZipDirectory directory(FSDataInputStream file, long length) throws IOException {
        byte[] end = new byte[Math.toIntExact(Math.min(length, ZipDirectory.LONGEST))];
        file.readFully(length - end.length, end);
        return ZipDirectory.of(end, length);
    }

    private static LogContent entry(InputStream file, ZipDirectory archive) throws IOException {
        if (archive.entries() != 1 || archive.listed().isEmpty()) {
            throw new RefusedTextException("is a zip archive of " + archive.entries() + " entries"
                    + archive.listed().stream()
                            .limit(LONGEST_LIST)
                            .map(listed -> MisplacedText.fileName(listed.name()))
                            .collect(Collectors.joining(", ", " (", archive.entries() > LONGEST_LIST ? ", …)" : ")"))
                            .replace(" ()", "")
                    + EXPECTED);
        }
        ZipDirectory.Entry entry = archive.listed().get(0);
        String name = entry.name();
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw new RefusedTextException(
                    "is a zip archive of " + MisplacedText.fileName(name) + ", which lies in a folder" + EXPECTED);
        }
        if ((entry.flags() & ENCRYPTED) != 0 || (entry.method() != 0 && entry.method() != DEFLATED)) {
            throw new RefusedTextException("is a zip archive that is "
                    + ((entry.flags() & ENCRYPTED) != 0 ? "encrypted" : "compressed by method " + entry.method())
                    + "; expected one that is deflated");
        }
        Expansion.Counted compressed = new Expansion.Counted(file);
        InputStream content = new BufferedInputStream(
                new Expansion(new ZipContent(compressed, entry, archive.begins()), compressed), BUFFER);
        if (Kind.of(content) != Kind.PLAIN) {
            throw new RefusedTextException("is a zip archive of " + MisplacedText.fileName(name)
                    + ", which is compressed itself" + EXPECTED + ", plain");
        }
        return new LogContent(name, content);
    }
}
