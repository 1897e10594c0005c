package lapor.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The content of a gzip file: members one after the other (RFC 1952), and nothing else. What follows a member and is
 * none is refused with its place; {@link java.util.zip.GZIPInputStream} takes it for the end of the file.
 */
public final class GzipMembers extends InputStream {
    private final CompressedBytes bytes;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private long size;
    private boolean ended;

    /**
     * The content of a stream.
     *
     * @throws DamagedDataException if it does not begin with a member
     */
    public GzipMembers(InputStream compressed) throws IOException {
        this.bytes = new CompressedBytes(compressed);
        GzipHeader.skip(bytes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int read = inflate(buffer, offset, length);
            if (read > 0) {
                checksum.update(buffer, offset, read);
                size += read;
                return read;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw bytes.damaged();
            } else if (inflater.needsInput()) {
                bytes.give(inflater);
            }
        }
        return -1;
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            return inflater.inflate(buffer, offset, length);
        } catch (DataFormatException e) {
            throw bytes.damaged();
        }
    }

    /** Checks a member against its trailer, and begins the next, if there is one. */
    private void endMember() throws IOException {
        bytes.takeBack(inflater.getRemaining());
        long expected = bytes.number(4);
        long length = bytes.number(4);
        if (expected != checksum.getValue() || length != (size & 0xFFFF_FFFFL)) {
            throw bytes.damaged();
        }
        long end = bytes.position();
        if (bytes.atEnd()) {
            ended = true;
            return;
        }
        if (!GzipHeader.begins(bytes)) {
            throw DamagedDataException.tail(end);
        }
        GzipHeader.skip(bytes);
        inflater.reset();
        checksum.reset();
        size = 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        bytes.close();
    }
}
