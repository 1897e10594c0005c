package lapor.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The content of the one entry of a zip archive, checked against what its header, its directory and its checksum say.
 * Nothing may stand between its data and the directory.
 */
public final class ZipContent extends CheckedContent {
    private static final int HEADER = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int STORED = 0;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;

    private final ZipDirectory.Entry entry;
    private final long directory;
    private final long dataBegins;

    /**
     * The content of an archive's first entry.
     *
     * @param file from its first byte on
     * @param entry what the directory says of it
     * @param directory the byte at which the directory begins
     * @throws DamagedDataException if the entry does not begin the file
     */
    public ZipContent(InputStream file, ZipDirectory.Entry entry, long directory) throws IOException {
        super(file);
        this.entry = entry;
        this.directory = directory;
        skipHeader();
        this.dataBegins = bytes.position();
    }

    private void skipHeader() throws IOException {
        require(entry.offset() == 0 && bytes.number(4) == HEADER);
        bytes.number(2);
        require(bytes.number(2) == entry.flags() && bytes.number(2) == entry.method());
        bytes.number(4);
        long crc = bytes.number(4);
        long compressed = bytes.number(4);
        long uncompressed = bytes.number(4);
        require(sizesFollow()
                || (crc == entry.checksum()
                        && says(compressed, entry.compressed())
                        && says(uncompressed, entry.size())));
        byte[] name = new byte[Math.toIntExact(bytes.number(2))];
        long extra = bytes.number(2);
        for (int i = 0; i < name.length; i++) {
            name[i] = (byte) bytes.next();
        }
        require(new String(name, StandardCharsets.UTF_8).equals(entry.name()));
        for (; extra > 0; extra--) {
            bytes.next();
        }
    }

    private static boolean says(long number, long known) {
        return number == known || number == IN_EXTRA;
    }

    private boolean sizesFollow() {
        return (entry.flags() & SIZES_FOLLOW) != 0;
    }

    @Override
    int some(byte[] buffer, int offset, int length) throws IOException {
        return entry.method() == STORED ? stored(buffer, offset, length) : inflated(buffer, offset, length);
    }

    private int stored(byte[] buffer, int offset, int length) throws IOException {
        int read = 0;
        while (read < length && size() + read < entry.compressed()) {
            buffer[offset + read] = (byte) bytes.next();
            read++;
        }
        if (read == 0) {
            endEntry();
        }
        return read;
    }

    private int inflated(byte[] buffer, int offset, int length) throws IOException {
        int read = inflate(buffer, offset, length);
        if (read == 0 && inflater.finished()) {
            bytes.takeBack(inflater.getRemaining());
            endEntry();
        }
        return read;
    }

    private void endEntry() throws IOException {
        require(bytes.position() - dataBegins == entry.compressed());
        require(size() == entry.size() && checksum() == entry.checksum());
        if (sizesFollow()) {
            skipDescriptor();
        }
        if (bytes.position() != directory) {
            throw DamagedDataException.tail(bytes.position());
        }
        end();
    }

    /** The sizes after the data are of 4 or 8 bytes each, after a mark that may be left out. */
    private void skipDescriptor() throws IOException {
        long left = directory - bytes.position();
        boolean marked = left == 16 || left == 24;
        require(marked || left == 12 || left == 20);
        require(!marked || bytes.number(4) == DESCRIPTOR);
        int width = left >= 20 ? 8 : 4;
        require(bytes.number(4) == entry.checksum()
                && bytes.number(width) == entry.compressed()
                && bytes.number(width) == entry.size());
    }
}
