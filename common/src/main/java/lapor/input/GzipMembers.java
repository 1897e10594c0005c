package lapor.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * The content of a gzip file: members one after the other (RFC 1952), and nothing else. What follows a member and is
 * none is refused with its place; {@link java.util.zip.GZIPInputStream} takes it for the end of the file.
 */
public final class GzipMembers extends CheckedContent {
    /**
     * The content of a stream.
     *
     * @throws DamagedDataException if it does not begin with a member
     */
    public GzipMembers(InputStream compressed) throws IOException {
        super(compressed);
        GzipHeader.skip(bytes);
    }

    @Override
    int some(byte[] buffer, int offset, int length) throws IOException {
        int read = inflate(buffer, offset, length);
        if (read == 0 && inflater.finished()) {
            endMember();
        }
        return read;
    }

    /** Checks a member against its trailer, and begins the next, if there is one. */
    private void endMember() throws IOException {
        bytes.takeBack(inflater.getRemaining());
        long expected = bytes.number(4);
        long length = bytes.number(4);
        require(expected == checksum() && length == (size() & 0xFFFF_FFFFL));
        long end = bytes.position();
        if (bytes.atEnd()) {
            end();
            return;
        }
        if (!GzipHeader.begins(bytes)) {
            throw DamagedDataException.tail(end);
        }
        GzipHeader.skip(bytes);
        begin();
    }
}
